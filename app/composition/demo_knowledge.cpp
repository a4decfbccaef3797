#include "app/composition/demo_knowledge.h"

#include "core/knowledge/starter_set.h"

namespace app::composition {

using namespace core::knowledge;
using namespace std::chrono_literals;

namespace {

std::vector<Product> demoProducts() {
    return {{.code = "YZT-GUO-32",
             .title = "云灶台 32厘米铸铁炒锅",
             .link = "https://item.taobao.com/item.htm?id=680000000032",
             .price = core::Fen{25'900},
             .floor = core::Fen{19'900},
             .stockNote = "现货，16点前付款当天发",
             .pros = "一体铸造不脱层，导热均匀，燃气灶和电磁炉都能用。",
             .cons = "比普通炒锅重，第一次使用前要开锅。",
             .needs = "炒菜 不粘 耐用 送长辈",
             .origin = "demo:wok"},
            {.code = "YZT-DAO-7",
             .title = "云灶台 七寸切片刀",
             .link = "https://item.taobao.com/item.htm?id=680000000007",
             .price = core::Fen{12'900},
             .floor = core::Fen{9'900},
             .stockNote = "现货",
             .pros = "锋利轻便，手柄防滑。",
             .cons = "不适合砍骨头。",
             .needs = "切菜 切肉 轻便",
             .origin = "demo:knife"},
            {.code = "YZT-BAN-L",
             .title = "云灶台整竹砧板大号加厚防霉切菜板",
             .link = "https://item.taobao.com/item.htm?id=680000000048",
             .price = core::Fen{6'900},
             .stockNote = "现货",
             .pros = "整竹加厚，不易发霉。",
             .cons = "要晾干存放，久泡会开裂。",
             .needs = "切菜 搭配菜刀",
             .origin = "demo:board"}};
}

Macro urging() {
    Macro macro;
    macro.title = "催发货：安抚并登记";
    macro.reply = "{买家昵称}您好，您的订单{订单号}我已备注优先处理，发出后您会收到短信，请您放心。";
    macro.tags = {"催发货"};
    // urge_shipment in the tree of questions.
    macro.questionType = 22;
    macro.snoozeFor = core::conversations::SnoozeFor::Shipped;
    return macro;
}

Macro thanking() {
    Macro macro;
    macro.title = "已下单：感谢并结束";
    macro.outcome = core::conversations::Outcome::Ordered;
    macro.solved = core::conversations::Solved::Yes;
    macro.summary = "买家已下单，信息已核对。";
    return macro;
}

}  // namespace

void addDemoKnowledge(ReplyService& replies, KnowledgeService& knowledge,
                      const core::agents::Actor& actor, core::Seconds now) {
    (void)replies.addAll(starterSet().replies, actor);
    (void)knowledge.addAll(starterSet().articles, demoProducts(), actor);
    const Promotion running{.title = "年末厨房节",
                            .text = "年末厨房节进行中：全店满300减40，买炒锅送木铲一把，付款时自动减免。",
                            .validFrom = now - 48h,
                            .validUntil = now + 24h * 5};
    const Promotion over{.title = "双十一返场",
                         .text = "双十一返场：全店满200减30。",
                         .validFrom = now - 24h * 15,
                         .validUntil = now - 24h * 8};
    (void)knowledge.save(running, actor);
    (void)knowledge.save(over, actor);
    (void)knowledge.save(urging(), actor);
    (void)knowledge.save(thanking(), actor);
}

}  // namespace app::composition
