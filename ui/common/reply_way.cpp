#include "ui/common/reply_way.h"

#include "core/channels/bridge_reach.h"
#include "core/conversations/conversation_reader.h"
#include "ui/common/environment.h"

namespace ui::common {

ReplyWay replyWayTo(const Environment& environment, core::orders::ShopId shop,
                    const std::string& buyer) {
    const auto id = environment.conversations.newestOf(shop, buyer);
    const auto talk = id ? environment.conversations.find(*id) : std::nullopt;
    if (!talk) {
        return ReplyWay::NoConversation;
    }
    const auto channel = environment.conversations.channelOfReply(*id);
    return core::channels::repliesLeave(environment.bridgeClients, talk->shop,
                                        channel.value_or(talk->channel))
               ? ReplyWay::Sent
               : ReplyWay::Copied;
}

}  // namespace ui::common
