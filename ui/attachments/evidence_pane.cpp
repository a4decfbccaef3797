#include "ui/attachments/evidence_pane.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTemporaryFile>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include "core/attachments/attachment_reader.h"
#include "ui/attachments/attachments_text.h"
#include "ui/attachments/picture_loading.h"
#include "ui/attachments/picture_viewer.h"
#include "ui/common/acts.h"
#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::attachments {

using core::attachments::Attachment;

namespace {

constexpr QSize kThumbnail{96, 72};
constexpr QSize kCell{124, 116};

QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    for (const auto& url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

/// A ground of the thumbnail's size, with the kind of file written on it.
QPixmap placeholder(const QWidget& widget, const QString& word) {
    QPixmap ground(kThumbnail * widget.devicePixelRatioF());
    ground.setDevicePixelRatio(widget.devicePixelRatioF());
    ground.fill(theme::colour(theme::Role::SurfaceAlternate, widget.palette()));
    QPainter painter(&ground);
    painter.setPen(theme::colour(theme::Role::TextMuted, widget.palette()));
    painter.drawText(QRect(QPoint(), kThumbnail), Qt::AlignCenter, word);
    return ground;
}

/// The picture in the middle of a ground, so that all stand in one line.
QPixmap framed(const QWidget& widget, const QImage& image) {
    QPixmap ground = placeholder(widget, {});
    QPainter painter(&ground);
    QRect place(QPoint(), image.size().scaled(kThumbnail, Qt::KeepAspectRatio));
    place.moveCenter(QRect(QPoint(), kThumbnail).center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, image);
    return ground;
}

QString kindWord(const Attachment& attachment) {
    return common::toScreen(std::filesystem::path(attachment.storedName).extension().string())
        .remove(u'.')
        .toUpper();
}

}  // namespace

EvidencePane::EvidencePane(common::Environment& environment, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_neededList(new QWidget(this))
    , m_list(new QListWidget(this))
    , m_hint(new common::PlainLabel({}, this))
    , m_error(new common::PlainLabel({}, this))
    , m_add(new QPushButton(theme::icon(QStringLiteral("add")), tr("Add files…"), this))
    , m_enlarge(new QPushButton(theme::icon(QStringLiteral("eye")), tr("Enlarge"), this))
    , m_remove(new QPushButton(theme::icon(QStringLiteral("remove")), tr("Remove"), this)) {
    setObjectName(QStringLiteral("evidence.pane"));
    setAcceptDrops(true);
    m_loading.setMaxThreadCount(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    m_neededList->setObjectName(QStringLiteral("evidence.needed"));
    auto* needed = new QVBoxLayout(m_neededList);
    needed->setContentsMargins(0, 0, 0, 0);
    needed->setSpacing(theme::kSpaceSmall);
    m_neededList->hide();
    layout->addWidget(m_neededList);
    buildFiles(*layout);
    if (environment.cases.attachmentService != nullptr) {
        m_changed = common::onScreen(environment.cases.attachmentService->changed, this,
                                     [this](const core::tasks::About& about) {
                                         if (m_about == about) {
                                             load();
                                         }
                                     });
    }
    showState();
}

EvidencePane::~EvidencePane() = default;

void EvidencePane::buildFiles(QVBoxLayout& layout) {
    m_list->setObjectName(QStringLiteral("evidence.files"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setIconSize(kThumbnail);
    m_list->setGridSize(kCell);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(kCell.height() + theme::kSpace);
    layout.addWidget(m_list, 1);
    m_hint->setWordWrap(true);
    theme::setMuted(*m_hint);
    layout.addWidget(m_hint);
    m_error->setObjectName(QStringLiteral("evidence.error"));
    m_error->setWordWrap(true);
    m_error->hide();
    layout.addWidget(m_error);
    m_add->setObjectName(QStringLiteral("evidence.add"));
    m_enlarge->setObjectName(QStringLiteral("evidence.enlarge"));
    m_remove->setObjectName(QStringLiteral("evidence.remove"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSpace);
    buttons->addWidget(m_add);
    buttons->addWidget(m_enlarge);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    layout.addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &EvidencePane::chooseFiles);
    connect(m_enlarge, &QPushButton::clicked, this, &EvidencePane::enlargeCurrent);
    connect(m_remove, &QPushButton::clicked, this, &EvidencePane::removeCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &EvidencePane::enlargeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidencePane::showState);
}

void EvidencePane::setAbout(std::optional<core::tasks::About> about) {
    if (m_about != about) {
        m_about = std::move(about);
        showError({});
        load();
    }
}

void EvidencePane::setNeeded(const std::vector<NeededEvidence>& needed) {
    const bool isSame =
        std::ranges::equal(m_needed, needed, [](const auto& box, const NeededEvidence& one) {
            return box.first == one.key && box.second->text() == one.text;
        });
    if (isSame) {
        // A tick that was just kept leaves the focus where it is.
        for (std::size_t at = 0; at < needed.size(); ++at) {
            const QSignalBlocker quiet(m_needed[at].second);
            m_needed[at].second->setChecked(needed[at].isGiven);
        }
        return;
    }
    for (const auto& [key, box] : m_needed) {
        // Perhaps it is being clicked just now.
        box->setParent(nullptr);
        box->deleteLater();
    }
    m_needed.clear();
    for (const auto& one : needed) {
        auto* box = new QCheckBox(one.text, m_neededList);
        box->setObjectName(QStringLiteral("evidence.needed.") + one.key);
        box->setChecked(one.isGiven);
        m_neededList->layout()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &EvidencePane::givenChanged);
        m_needed.emplace_back(one.key, box);
    }
    m_neededList->setVisible(!needed.empty());
}

QStringList EvidencePane::givenKeys() const {
    QStringList keys;
    for (const auto& [key, box] : m_needed) {
        if (box->isChecked()) {
            keys.append(key);
        }
    }
    return keys;
}

std::int64_t EvidencePane::pictureCount() const {
    return std::ranges::count_if(m_files, core::attachments::isPicture);
}

void EvidencePane::load() {
    const auto before = m_files;
    const auto* known = current();
    const auto kept = known == nullptr ? 0 : known->id;
    m_files = m_about && m_environment.cases.attachments != nullptr
                  ? m_environment.cases.attachments->about(*m_about)
                  : std::vector<Attachment>();
    m_loading.clear();
    m_list->clear();
    for (const auto& file : m_files) {
        auto* item = new QListWidgetItem(placeholder(*this, kindWord(file)),
                                         common::toScreen(file.name), m_list);
        item->setData(Qt::UserRole, qlonglong{file.id});
        item->setToolTip(common::plainToolTip(AttachmentsText::details(file)));
        if (core::attachments::isPicture(file)) {
            loadThumbnail(file);
        }
        if (file.id == kept) {
            m_list->setCurrentItem(item);
        }
    }
    showState();
    if (m_files != before) {
        Q_EMIT filesChanged(pictureCount());
    }
}

void EvidencePane::loadThumbnail(const Attachment& attachment) {
    const auto path = m_environment.cases.attachments->pathOf(attachment);
    const auto deliver = [guard = QPointer<EvidencePane>(this),
                          id = attachment.id](const QImage& image) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, id, image] {
                if (guard) {
                    guard->takeThumbnail(id, image);
                }
            },
            Qt::QueuedConnection);
    };
    m_loading.start([path, deliver] { deliver(loadPicture(path, kThumbnail * 2)); });
}

void EvidencePane::takeThumbnail(core::attachments::AttachmentId id, const QImage& image) {
    if (image.isNull()) {
        return;
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == id) {
            m_list->item(row)->setIcon(framed(*this, image));
        }
    }
}

const Attachment* EvidencePane::current() const {
    const auto* item = m_list->currentItem();
    if (item == nullptr) {
        return nullptr;
    }
    const auto id = item->data(Qt::UserRole).toLongLong();
    const auto found = std::ranges::find(m_files, id, &Attachment::id);
    return found == m_files.end() ? nullptr : &*found;
}

void EvidencePane::showState() {
    const auto* file = current();
    m_add->setEnabled(m_about.has_value());
    m_remove->setEnabled(file != nullptr);
    m_enlarge->setEnabled(file != nullptr && core::attachments::isPicture(*file));
    m_hint->setText(!m_about ? tr("Choose a case to see its evidence.")
                    : m_files.empty()
                        ? tr("No evidence yet. Drop pictures, PDF or videos here, paste with "
                             "Ctrl+V, or add files.")
                        : tr("%n files, %1", nullptr, static_cast<int>(m_files.size()))
                              .arg(tr("%n pictures", nullptr, static_cast<int>(pictureCount()))));
}

void EvidencePane::showError(const QString& text) {
    QPalette tone = palette();
    tone.setColor(QPalette::WindowText, theme::colours(theme::Tone::Danger, tone).text);
    m_error->setPalette(tone);
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    if (text.isEmpty()) {
        return;
    }
    // Once it has its place: a low window shows why a file was not taken, too.
    QTimer::singleShot(0, this, [this] {
        for (auto* up = parentWidget(); up != nullptr; up = up->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(up)) {
                area->ensureWidgetVisible(m_error);
                return;
            }
        }
    });
}

void EvidencePane::chooseFiles() {
    if (m_about && m_environment.prompts != nullptr) {
        addFiles(m_environment.prompts->openFiles(
            this, tr("Add evidence"),
            tr("Pictures, PDF, videos") +
                QStringLiteral(" (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.pdf *.mp4)")));
    }
}

void EvidencePane::addFiles(const QStringList& paths) {
    if (m_about && !paths.isEmpty()) {
        showError({});
        // More than a record may have are not even looked at.
        addNext({*m_about, paths.mid(0, core::attachments::kMostAttachments + 1), {}});
    }
}

void EvidencePane::addNext(Adding adding) {
    auto* service = m_environment.cases.attachmentService;
    if (adding.paths.isEmpty() || service == nullptr) {
        if (m_about == adding.about) {
            showError(adding.refused.join(u'\n'));
        }
        return;
    }
    const QString path = adding.paths.takeFirst();
    common::runAct(
        m_environment.acts, this,
        [service, about = adding.about, path, isOurs = adding.areOurs,
         actor = m_environment.actor()] {
            auto outcome = service->add(about, std::filesystem::path(path.toStdU16String()), actor);
            if (isOurs) {
                QFile::remove(path);
            }
            return outcome;
        },
        [this, adding, path](const core::attachments::AttachmentService::Outcome& outcome) {
            Adding rest = adding;
            if (!outcome) {
                rest.refused.append(
                    AttachmentsText::refusal(outcome.error(), QFileInfo(path).fileName()));
            }
            addNext(rest);
        });
}

bool EvidencePane::paste() {
    const auto* held = QGuiApplication::clipboard()->mimeData();
    if (held == nullptr || !m_about) {
        return false;
    }
    if (const auto paths = localFiles(*held); !paths.isEmpty()) {
        addFiles(paths);
        return true;
    }
    const auto image = qvariant_cast<QImage>(held->imageData());
    if (image.isNull()) {
        return false;
    }
    QTemporaryFile file(QDir::tempPath() + u'/' + tr("pasted") + QStringLiteral("-XXXXXX.png"));
    file.setAutoRemove(false);
    if (!file.open() || !image.save(&file, "PNG")) {
        showError(tr("The picture could not be kept. Is the disk full?"));
        return true;
    }
    file.close();
    showError({});
    addNext({*m_about, {file.fileName()}, {}, true});
    return true;
}

void EvidencePane::removeCurrent() {
    const auto* file = current();
    auto* service = m_environment.cases.attachmentService;
    if (file == nullptr || service == nullptr || m_environment.prompts == nullptr ||
        !m_environment.prompts->confirm(
            this, tr("Remove evidence"),
            tr("Remove “%1”? It cannot be brought back.").arg(common::toScreen(file->name)),
            tr("Remove"))) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service, id = file->id, actor = m_environment.actor()] {
            return service->remove(id, actor);
        },
        [this](const core::attachments::AttachmentService::Outcome& outcome) {
            showError(outcome ? QString() : AttachmentsText::refusal(outcome.error(), {}));
        });
}

void EvidencePane::enlargeCurrent() {
    const auto* file = current();
    if (file != nullptr && core::attachments::isPicture(*file)) {
        auto* viewer =
            new PictureViewer(m_environment, m_environment.cases.attachments->pathOf(*file),
                              common::toScreen(file->name), this);
        viewer->show();
    }
}

void EvidencePane::dragEnterEvent(QDragEnterEvent* event) {
    if (m_about && !localFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void EvidencePane::dropEvent(QDropEvent* event) {
    addFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

void EvidencePane::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste) && paste()) {
        return;
    }
    if (event->matches(QKeySequence::Delete) && current() != nullptr) {
        removeCurrent();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace ui::attachments
