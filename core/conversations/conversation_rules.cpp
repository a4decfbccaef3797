#include "core/conversations/conversation_rules.h"

#include <algorithm>

namespace core::conversations {

ConversationRules defaultConversationRules() {
    ConversationRules rules;
    rules.outOfHoursText =
        "亲，您好！现在是客服休息时间，您的消息已收到，我们会在{time}"
        "左右上班后第一时间回复您，请您留言说明问题。";
    rules.lateText =
        "亲，非常抱歉让您久等了！当前咨询较多，客服正在逐一回复，预计{time}前回复您，请您稍等。";
    rules.apology = "非常抱歉让您久等了！";
    return rules;
}

const ClockProfile& profileFor(const ConversationRules& rules, std::string_view channel) {
    static const ClockProfile kShop = defaultClockProfiles().front();
    if (rules.profiles.empty()) {
        return kShop;
    }
    const auto& key = channel == "phone" ? rules.phoneProfile : rules.profile;
    const auto found = std::ranges::find(rules.profiles, key, &ClockProfile::key);
    return found == rules.profiles.end() ? rules.profiles.front() : *found;
}

}  // namespace core::conversations
