#include "ui/settings/erasure_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

#include "core/agents/rights.h"
#include "core/settings/settings_reader.h"
#include "ui/common/data_table.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/second_person_dialog.h"
#include "ui/settings/erasure_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::settings {

using namespace core::erasure;
using common::toCore;
using common::toScreen;
using core::agents::mayAct;
using core::agents::Right;

namespace {

constexpr int kTableHeight = 130;
constexpr int kNumberWidth = 50;
constexpr int kSubjectWidth = 190;
constexpr int kStateWidth = 140;
constexpr int kLongestSubject = 100;
constexpr int kLongestReason = 500;

}  // namespace

ErasurePage::ErasurePage(common::Environment& environment, ErasureReader& reader,
                         ErasureService& service)
    : SettingsPage(environment, tr("Erasure"), QStringLiteral("remove"))
    , m_reader(reader)
    , m_service(service)
    , m_model({tr("No."), tr("About"), tr("State"), tr("Recorded")})
    , m_about(new QComboBox)
    , m_subject(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_table(new common::DataTable(environment.viewStates))
    , m_detail(new common::PlainLabel)
    , m_approve(new QPushButton(tr("Approve")))
    , m_refuse(new QPushButton(tr("Refuse…")))
    , m_erase(new QPushButton(tr("Erase…")))
    , m_search(new QPushButton(tr("Search again")))
    , m_save(new QPushButton(tr("Save the certificate…"))) {
    setObjectName(QStringLiteral("settings.erasure"));
    if (mayAct(environment.actor(), Right::RecordErasure)) {
        makeForm();
    }
    makeList();
    m_subscription = common::onScreen(service.changed, this, [this] { load(); });
}

void ErasurePage::makeForm() {
    auto* form = addForm(tr("A buyer asks to be erased"));
    m_about->setObjectName(QStringLiteral("erasure.about"));
    for (const auto about : kErasureSubjects) {
        m_about->addItem(ErasureText::of(about), QVariant::fromValue(static_cast<int>(about)));
    }
    m_subject->setObjectName(QStringLiteral("erasure.subject"));
    m_subject->setMaxLength(kLongestSubject);
    m_subject->setPlaceholderText(tr("Order number, or the buyer's nick"));
    m_reason->setObjectName(QStringLiteral("erasure.reason"));
    m_reason->setMaxLength(kLongestReason);
    m_reason->setPlaceholderText(tr("How and when the buyer asked, without personal data"));
    if (m_environment.settings.shops().size() > 1) {
        m_shop.emplace(*form, m_environment, tr("Shop"), [] {});
    }
    form->addRow(tr("What"), m_about);
    form->addRow(tr("Of whom"), m_subject);
    form->addRow(tr("Reason"), m_reason);
    auto* record = new QPushButton(tr("Record the request"));
    record->setObjectName(QStringLiteral("erasure.record"));
    auto* row = new QHBoxLayout;
    row->addWidget(record);
    row->addStretch(1);
    form->addRow(QString(), row);
    connect(record, &QPushButton::clicked, this, &ErasurePage::record);
    connect(m_reason, &QLineEdit::returnPressed, this, &ErasurePage::record);
}

void ErasurePage::makeList() {
    addForm(tr("Requests"));
    m_table->setObjectName(QStringLiteral("erasureTable"));
    m_table->setModel(&m_model);
    m_table->setKeyRole(Qt::UserRole);
    m_table->setFixedHeight(kTableHeight);
    m_table->setColumnWidth(0, kNumberWidth);
    m_table->setColumnWidth(1, kSubjectWidth);
    m_table->setColumnWidth(2, kStateWidth);
    m_table->setItemDelegateForColumn(2, new common::ChipDelegate(m_table));
    body().addWidget(m_table);
    m_detail->setObjectName(QStringLiteral("erasure.detail"));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QHBoxLayout;
    for (const auto& [button, name] :
         {std::pair{m_approve, "erasure.approve"}, std::pair{m_refuse, "erasure.refuse"},
          std::pair{m_erase, "erasure.erase"}, std::pair{m_search, "erasure.search"},
          std::pair{m_save, "erasure.save"}}) {
        button->setObjectName(QLatin1String(name));
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    body().addLayout(buttons);
    body().addWidget(m_detail);
    body().addStretch(1);
    connect(m_table, &common::DataTable::currentRowChanged, this, [this] { showChosen(); });
    connect(m_approve, &QPushButton::clicked, this, &ErasurePage::approve);
    connect(m_refuse, &QPushButton::clicked, this, &ErasurePage::refuse);
    connect(m_erase, &QPushButton::clicked, this, &ErasurePage::erase);
    connect(m_search, &QPushButton::clicked, this, &ErasurePage::searchAgain);
    connect(m_save, &QPushButton::clicked, this, &ErasurePage::saveCertificate);
    // The window tells it; here it can be tried again.
    m_failed = common::onScreen(m_environment.acts.failed, this,
                                [this](const std::string&) { setEnabled(true); });
}

void ErasurePage::load() {
    if (m_shop) {
        m_shop->load();
    }
    m_requests = m_reader.list(m_environment.actor());
    std::vector<common::TextRow> rows;
    for (const auto& request : m_requests) {
        rows.push_back({request.id,
                        {request.id, ErasureText::subject(request),
                         ErasureText::chip(request.state),
                         QStringLiteral("%1 · %2").arg(
                             common::Format::exactTime(request.requestedAt).left(16),
                             toScreen(request.requestedBy))}});
    }
    m_model.setRows(std::move(rows));
    if (!m_requests.empty() && !m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    showChosen();
}

const ErasureRequest* ErasurePage::chosen() const {
    const auto id = m_table->currentKey().toLongLong();
    const auto found = std::ranges::find(m_requests, id, &ErasureRequest::id);
    return found == m_requests.end() ? nullptr : &*found;
}

void ErasurePage::showChosen() {
    const auto* request = chosen();
    const auto actor = m_environment.actor();
    const auto can = [&](ErasureAction action) {
        return request && !barrier(*request, action, actor);
    };
    m_approve->setVisible(mayAct(actor, Right::ApproveErasure));
    m_refuse->setVisible(mayAct(actor, Right::ApproveErasure));
    m_erase->setVisible(mayAct(actor, Right::RunErasure));
    m_approve->setEnabled(can(ErasureAction::Approve));
    m_refuse->setEnabled(can(ErasureAction::Refuse));
    m_erase->setEnabled(can(ErasureAction::Run));
    // Only after a search that broke off.
    m_search->setVisible(mayAct(actor, Right::RunErasure) && request &&
                         request->state == ErasureState::Erased && request->certificate &&
                         !request->certificate->searchedAt);
    m_save->setEnabled(request && request->state == ErasureState::Erased);
    if (!request) {
        m_detail->setText(
            tr("No request yet. A buyer's request begins above, or at the order or conversation "
               "with the command \"Record an erasure request\"."));
        return;
    }
    if (request->state == ErasureState::Erased) {
        m_detail->setText(ErasureText::certificate(*request));
        return;
    }
    const QString reason = tr("Reason: %1").arg(toScreen(request->reason));
    if (request->state == ErasureState::Refused) {
        m_detail->setText(reason + QLatin1Char('\n') +
                          tr("Refused by %1: %2")
                              .arg(toScreen(request->decidedBy), toScreen(request->decision)));
        return;
    }
    m_detail->setText(reason);
    common::runAct(
        m_environment.acts, this,
        [&service = m_service, id = request->id, actor] { return service.preview(id, actor); },
        [this, id = request->id, about = request->about,
         reason](const core::Result<ErasurePreview, ErasureError>& preview) {
            const auto* now = chosen();
            if (preview && now && now->id == id) {
                m_detail->setText(reason + QLatin1Char('\n') +
                                  ErasureText::preview(*preview, about));
            }
        });
}

void ErasurePage::start(const common::CaseStart& start) {
    const auto about =
        start.orderNumber.empty() ? ErasureSubject::Buyer : ErasureSubject::Order;
    m_about->setCurrentIndex(m_about->findData(static_cast<int>(about)));
    m_subject->setText(toScreen(start.orderNumber.empty() ? start.buyer : start.orderNumber));
    m_reason->setFocus();
}

void ErasurePage::record() {
    const auto shops = m_environment.settings.shops();
    const auto shop = m_shop           ? m_shop->shop().value_or(0)
                      : shops.empty() ? core::orders::ShopId{0}
                                      : shops.front().id;
    const ErasureDraft draft{
        .shop = shop,
        .about = static_cast<ErasureSubject>(m_about->currentData().toInt()),
        .subject = toCore(m_subject->text()),
        .reason = toCore(m_reason->text())};
    common::runAct(
        m_environment.acts, this,
        [&service = m_service, draft, actor = m_environment.actor()] {
            return service.record(draft, actor);
        },
        [this](const Outcome& outcome) {
            showError(outcome ? QString() : ErasureText::refusal(outcome.error()));
            if (outcome) {
                m_subject->clear();
                m_reason->clear();
                load();
                m_table->selectKey(qlonglong{outcome->id});
            }
        });
}

void ErasurePage::act(const QString& done,
                      std::function<Outcome(ErasureTarget, const core::agents::Actor&)> act) {
    const auto* request = chosen();
    if (!request) {
        return;
    }
    setEnabled(false);
    common::runAct(
        m_environment.acts, this,
        [act = std::move(act), target = ErasureTarget{request->id, request->version},
         actor = m_environment.actor()] { return act(target, actor); },
        [this, done](const Outcome& outcome) {
            setEnabled(true);
            m_table->setFocus();
            load();
            showError(outcome ? QString() : ErasureText::refusal(outcome.error()));
            if (outcome) {
                m_environment.noticed.emit(done, theme::Tone::Info);
            }
        });
}

void ErasurePage::approve() {
    act(tr("Erasure approved. An admin can carry it out."),
        [&service = m_service](ErasureTarget target, const auto& actor) {
            return service.approve(target, actor);
        });
}

void ErasurePage::refuse() {
    const auto reason = m_environment.prompts->text(
        this, tr("Refuse the erasure"), tr("Why? The buyer may ask for the reason."), {});
    if (reason) {
        act(tr("Erasure refused."),
            [&service = m_service, text = toCore(*reason)](ErasureTarget target, const auto& actor) {
                return service.refuse(target, text, actor);
            });
    }
}

void ErasurePage::erase() {
    const auto* request = chosen();
    if (!request) {
        return;
    }
    const QString what =
        tr("%1 is erased for good: names, numbers, addresses, messages, notes and files. Amounts, "
           "dates and counts stay. This cannot be undone.")
            .arg(ErasureText::subject(*request));
    if (!needsSecondPerson(m_environment.actor())) {
        if (m_environment.prompts->confirm(this, tr("Erase"), what, tr("Erase"))) {
            run(std::nullopt);
        }
        return;
    }
    if (!m_environment.cases.agents || !m_environment.cases.agentService) {
        return;
    }
    auto* dialog = new common::SecondPersonDialog(
        m_environment, tr("Erase"), what,
        [this](const std::string&, const core::agents::Witness& second) { run(second); }, this);
    dialog->setReason(tr("Erasure request no. %1").arg(request->id));
    dialog->open();
}

void ErasurePage::run(const std::optional<core::agents::Witness>& second) {
    act(tr("Erased. The certificate stands in the settings under Erasure."),
        [&service = m_service, second](ErasureTarget target, const auto& actor) {
            return service.run(target, second, actor);
        });
}

void ErasurePage::searchAgain() {
    act(tr("Searched. The certificate tells what was found."),
        [&service = m_service](ErasureTarget target, const auto& actor) {
            return service.searchAgain(target, actor);
        });
}

void ErasurePage::saveCertificate() {
    const auto* request = chosen();
    if (!request) {
        return;
    }
    const QString file = m_environment.prompts->saveFile(
        this, tr("Save the certificate"),
        tr("Certificate of erasure %1.txt").arg(request->id), tr("Text (*.txt)"));
    if (file.isEmpty()) {
        return;
    }
    QSaveFile out(file);
    const QByteArray text = (ErasureText::certificate(*request) + QLatin1Char('\n')).toUtf8();
    // The mark lets old editors of Windows read the characters.
    const bool isWritten = out.open(QIODevice::WriteOnly) && out.write("\xef\xbb\xbf") == 3 &&
                           out.write(text) == text.size() && out.commit();
    if (isWritten) {
        showError({});
        m_environment.noticed.emit(tr("Certificate saved."), theme::Tone::Info);
    } else {
        showError(tr("The file could not be written. Choose another folder."));
    }
}

}  // namespace ui::settings
