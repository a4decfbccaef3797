#pragma once

#include "core/quality/quality_reader.h"
#include "core/quality/quality_service.h"
#include "core/settings/case_rules_reader.h"
#include "core/settings/case_rules_service.h"
#include "core/settings/settings_reader.h"
#include "core/tasks/task_reader.h"
#include "core/tasks/task_service.h"
#include "tests/support/catch.h"
#include "tests/support/talk.h"

namespace support {

/// A shop with closed conversations of Lin, and who inspects them.
struct QualityShop : TalkingShop {
    core::tasks::TaskService taskService{database, clock};
    core::tasks::TaskReader tasks{database};
    core::quality::TalkPorts talks{
        [this](core::orders::ShopId shop) {
            return core::settings::SettingsReader(database).conversationRules(shop);
        },
        [this](core::orders::ShopId shop) {
            return core::settings::SettingsReader(database).guardRules(shop);
        }};
    core::quality::QualityService service{
        database,
        clock,
        {taskService,
         [this](core::orders::ShopId shop) {
             return core::settings::CaseRulesReader(database).qualityRules(shop);
         },
         [this](core::orders::ShopId shop, const core::quality::QualityRules& rules,
                const core::agents::Actor& actor) {
             return core::settings::CaseRulesService(database, clock)
                 .setQualityRules(shop, rules, actor)
                 .has_value();
         },
         talks}};
    core::quality::QualityReader quality{database, talks};
    core::quality::TalkReader talkReader{database, talks};
    core::agents::Actor agent{"Lin", core::agents::Role::Agent};
    core::agents::Actor qiu{"Qiu", core::agents::Role::Quality};
    core::agents::Actor lead{"Li", core::agents::Role::Lead};
    core::agents::Actor boss{"Boss", core::agents::Role::Admin};

    /// Lin's, closed; the buyer's last word an hour after the first.
    core::conversations::ConversationId closedTalk(const std::string& buyer,
                                                   const std::string& reply = "您好，有货的亲") {
        const auto id = buyerSays("在吗", buyer).conversation;
        REQUIRE(conversations.take({id}, lin));
        later(std::chrono::seconds{30});
        agentSays(reply, buyer);
        later(std::chrono::minutes{1});
        REQUIRE(conversations.close({id},
                                    {21, core::conversations::Outcome::InformationGiven,
                                     core::conversations::Solved::Yes, "好"},
                                    lin));
        later(std::chrono::minutes{1});
        return id;
    }
    [[nodiscard]] core::quality::SampleRequest request(std::int64_t seed = 7) const {
        return {.shop = 1, .from = now - std::chrono::days{1}, .to = now, .seed = seed};
    }
    [[nodiscard]] std::vector<core::quality::Candidate> candidates() {
        return talkReader.candidates(1, now - std::chrono::days{1}, now, {});
    }
    /// One drawn inspection of Lin's only conversation.
    core::quality::Inspection drawn() {
        (void)closedTalk("小鹿");
        auto rules = core::quality::defaultQualityRules();
        rules.sampling.share = 100;
        (void)service.setRules(1, rules, boss);
        REQUIRE(service.draw(request(), candidates(), qiu));
        return quality.toInspect().front();
    }
    /// Every item with that share, and a word on why.
    [[nodiscard]] core::quality::Marking marking(std::int64_t share) {
        core::quality::Marking marking{.rootCause = core::quality::RootCause::Skill,
                                       .note = "语气生硬"};
        for (const auto& item : core::settings::CaseRulesReader(database).qualityRules(1).card.items) {
            marking.marks.push_back({.key = item.key, .share = share, .comment = "听录音"});
        }
        return marking;
    }
};

}  // namespace support
