<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>app::platform::TrayNotifier</name>
        <message>
            <source>Kefu Desk</source>
            <translation>客服工作台</translation>
        </message>
        <message>
            <source>A buyer is waiting</source>
            <translation>有买家在等待</translation>
        </message>
    </context>
    <context>
        <name>ui::applications::ApplicationActs</name>
        <message>
            <source>Within your limit: approved at once.</source>
            <translation>在您的额度内，已直接通过。</translation>
        </message>
        <message>
            <source>Above your limit: a colleague decides.</source>
            <translation>超出您的额度，已提交同事审批。</translation>
        </message>
    </context>
    <context>
        <name>ui::applications::ApplicationForm</name>
        <message>
            <source>Why it is asked for</source>
            <translation>申请原因</translation>
        </message>
        <message>
            <source>Apply</source>
            <comment>for leave</comment>
            <translation>提交申请</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>About no certain order</source>
            <translation>不针对具体订单</translation>
        </message>
        <message>
            <source>May be left empty</source>
            <translation>可不填</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>请填写“%1”。</translation>
        </message>
        <message>
            <source>%1 is not as it should be.</source>
            <translation>“%1”填写有误。</translation>
        </message>
    </context>
    <context>
        <name>ui::applications::ApplicationPane</name>
        <message>
            <source>New application…</source>
            <translation>新申请…</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>申请</translation>
        </message>
        <message>
            <source>Apply for a gift, free shipping, a deal, an invoice or cash back</source>
            <translation>申请赠品、包邮、大宗交易、发票或返现</translation>
        </message>
        <message>
            <source>Open a conversation to apply for something.</source>
            <translation>打开一个会话后即可提交申请。</translation>
        </message>
        <message>
            <source>Nothing was applied for this buyer.</source>
            <translation>这位买家还没有申请记录。</translation>
        </message>
        <message>
            <source>decided by %1</source>
            <translation>审批人 %1</translation>
        </message>
    </context>
    <context>
        <name>ui::applications::ApplicationTableModel</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>What</source>
            <extracomment>Column: what is asked for</extracomment>
            <translation>内容</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>Asked at</source>
            <translation>申请时间</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
    </context>
    <context>
        <name>ui::applications::ApplicationsPage</name>
        <message>
            <source>No applications here</source>
            <translation>这里没有申请</translation>
        </message>
        <message>
            <source>Gifts, free shipping, bulk deals, invoices and cash back are applied for beside a conversation.</source>
            <translation>赠品、包邮、大宗交易、发票和返现都在会话旁提交申请。</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>申请审批</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>Filter: applications that are not finished</extracomment>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Reason for refusing or withdrawing, or the number of the payment, invoice or parcel</source>
            <translation>拒绝或撤回的原因，或付款、发票、快递单号</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Button: the application was carried out</extracomment>
            <translation>已办理</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Approve the application</source>
            <translation>通过申请</translation>
        </message>
        <message>
            <source>Refuse the application</source>
            <translation>拒绝申请</translation>
        </message>
        <message>
            <source>The application was carried out</source>
            <translation>申请已办理</translation>
        </message>
        <message>
            <source>Withdraw the application</source>
            <translation>撤回申请</translation>
        </message>
        <message>
            <source>Read the list again</source>
            <translation>刷新列表</translation>
        </message>
    </context>
    <context>
        <name>ui::applications::ApplicationsText</name>
        <message>
            <source>Gift</source>
            <translation>赠品</translation>
        </message>
        <message>
            <source>Free shipping</source>
            <translation>包邮</translation>
        </message>
        <message>
            <source>Bulk deal</source>
            <translation>大宗交易</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Cash back</source>
            <translation>返现</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>待审批</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已通过</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已办理</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Worth of one (yuan)</source>
            <translation>单件价值（元）</translation>
        </message>
        <message>
            <source>Postage (yuan)</source>
            <translation>邮费（元）</translation>
        </message>
        <message>
            <source>Price of one (yuan)</source>
            <translation>单价（元）</translation>
        </message>
        <message>
            <source>Deliver by</source>
            <translation>交货时间</translation>
        </message>
        <message>
            <source>Kind of invoice</source>
            <translation>发票类型</translation>
        </message>
        <message>
            <source>Invoice title</source>
            <translation>发票抬头</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>税号</translation>
        </message>
        <message>
            <source>Sum (yuan)</source>
            <translation>金额（元）</translation>
        </message>
        <message>
            <source>Send to</source>
            <translation>接收邮箱或地址</translation>
        </message>
        <message>
            <source>Account for the money</source>
            <translation>收款账号</translation>
        </message>
        <message>
            <source>Electronic invoice</source>
            <translation>电子发票</translation>
        </message>
        <message>
            <source>Paper invoice</source>
            <translation>纸质发票</translation>
        </message>
        <message>
            <source>Special VAT invoice</source>
            <translation>增值税专用发票</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>This application is not there any more.</source>
            <translation>该申请已不存在。</translation>
        </message>
        <message>
            <source>This step is not possible as the application stands.</source>
            <translation>申请当前状态不能这样操作。</translation>
        </message>
        <message>
            <source>A colleague decided in the meantime. Look at it again.</source>
            <translation>同事已处理过，请再看一遍。</translation>
        </message>
        <message>
            <source>An application is for a buyer. Open a conversation first.</source>
            <translation>申请要针对买家，请先打开会话。</translation>
        </message>
        <message>
            <source>A field that is needed is empty.</source>
            <translation>有必填项未填写。</translation>
        </message>
        <message>
            <source>A field is not as it should be.</source>
            <translation>有填写项不正确。</translation>
        </message>
        <message>
            <source>Give a reason.</source>
            <translation>请填写原因。</translation>
        </message>
        <message>
            <source>Whoever asks does not decide. Let a colleague decide, or set the shop to one person in the settings.</source>
            <translation>申请人不能自己审批。请同事审批，或在设置中把店铺设为单人运营。</translation>
        </message>
        <message>
            <source>Only who asked may withdraw it.</source>
            <translation>只有申请人可以撤回。</translation>
        </message>
        <message>
            <source>Application approved.</source>
            <translation>申请已通过。</translation>
        </message>
        <message>
            <source>Application refused.</source>
            <translation>申请已拒绝。</translation>
        </message>
        <message>
            <source>Recorded as done.</source>
            <translation>已记为办理完成。</translation>
        </message>
        <message>
            <source>Application withdrawn.</source>
            <translation>申请已撤回。</translation>
        </message>
    </context>
    <context>
        <name>ui::common::DataTable</name>
        <message>
            <source>Copy as text</source>
            <translation>复制为文本</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>复制为 CSV</translation>
        </message>
        <message>
            <source>Copy numbers</source>
            <translation>复制编号</translation>
        </message>
        <message>
            <source>Fit widths to the contents</source>
            <translation>按内容调整列宽</translation>
        </message>
    </context>
    <context>
        <name>ui::common::Format</name>
        <message>
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 分钟前</translation>
        </message>
        <message>
            <source>in %1 min</source>
            <translation>%1 分钟后</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>%1 小时前</translation>
        </message>
        <message>
            <source>in %1 h</source>
            <translation>%1 小时后</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>昨天 %1</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>明天 %1</translation>
        </message>
        <message>
            <source>%1 d ago</source>
            <translation>%1 天前</translation>
        </message>
        <message>
            <source>in %1 d</source>
            <translation>%1 天后</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 天 %2 小时</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>剩余 %1</translation>
        </message>
        <message>
            <source>overdue by %1</source>
            <translation>已超时 %1</translation>
        </message>
    </context>
    <context>
        <name>ui::common::GuardList</name>
        <message>
            <source>Send all the same</source>
            <translation>仍然发送</translation>
        </message>
        <message>
            <source>This cannot be sent so</source>
            <translation>这样不能发送</translation>
        </message>
        <message>
            <source>Look at this before it is sent</source>
            <translation>发送前请留意</translation>
        </message>
    </context>
    <context>
        <name>ui::common::GuardText</name>
        <message>
            <source>Variable not filled in</source>
            <translation>变量未填写</translation>
        </message>
        <message>
            <source>Contact or payment outside the platform</source>
            <translation>引导到平台外联系或付款</translation>
        </message>
        <message>
            <source>Reward for a good review</source>
            <translation>好评返利</translation>
        </message>
        <message>
            <source>Data of another buyer</source>
            <translation>其他买家的信息</translation>
        </message>
        <message>
            <source>Forbidden words</source>
            <translation>禁用语</translation>
        </message>
        <message>
            <source>One-character reply</source>
            <translation>一个字回复</translation>
        </message>
        <message>
            <source>Empty reply</source>
            <translation>敷衍回复</translation>
        </message>
        <message>
            <source>Vague words</source>
            <translation>模糊用语</translation>
        </message>
        <message>
            <source>Net slang</source>
            <translation>网络用语</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>表情符号</translation>
        </message>
        <message>
            <source>Jargon</source>
            <translation>专业术语</translation>
        </message>
        <message>
            <source>Long paragraph</source>
            <translation>大段文字</translation>
        </message>
        <message>
            <source>Conclusion, reason, action</source>
            <translation>结论、原因、行动</translation>
        </message>
        <message>
            <source>Punctuation</source>
            <translation>标点符号</translation>
        </message>
        <message>
            <source>Greeting missing</source>
            <translation>缺少问候</translation>
        </message>
        <message>
            <source>Thanks or farewell missing</source>
            <translation>缺少致谢或道别</translation>
        </message>
        <message>
            <source>Pushing to buy</source>
            <translation>过度推销</translation>
        </message>
        <message>
            <source>Off</source>
            <extracomment>The rule is not looked at</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Warn</source>
            <extracomment>The rule warns and lets the reply go</extracomment>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Block</source>
            <extracomment>The rule holds the reply back</extracomment>
            <translation>拦截</translation>
        </message>
        <message>
            <source>Empty replies</source>
            <translation>敷衍回复词</translation>
        </message>
        <message>
            <source>Vague words and better ones</source>
            <translation>模糊用语及建议说法</translation>
        </message>
        <message>
            <source>Net slang and plain words</source>
            <translation>网络用语及规范说法</translation>
        </message>
        <message>
            <source>Jargon and plain words</source>
            <translation>专业术语及通俗说法</translation>
        </message>
        <message>
            <source>Forbidden words and better ones</source>
            <translation>禁用语及建议说法</translation>
        </message>
        <message>
            <source>Words of contact outside the platform</source>
            <translation>平台外联系方式用词</translation>
        </message>
        <message>
            <source>Words of payment outside the platform</source>
            <translation>平台外付款用词</translation>
        </message>
        <message>
            <source>Harmless phrases with such words</source>
            <translation>含上述字词但无害的说法</translation>
        </message>
        <message>
            <source>Words that refuse such contact</source>
            <translation>表示拒绝的词</translation>
        </message>
        <message>
            <source>Words that warn of such contact</source>
            <translation>表示提醒防骗的词</translation>
        </message>
        <message>
            <source>Words for reviews</source>
            <translation>评价类用词</translation>
        </message>
        <message>
            <source>Words for rewards</source>
            <translation>返利类用词</translation>
        </message>
        <message>
            <source>Words that push</source>
            <translation>催促购买用词</translation>
        </message>
        <message>
            <source>Words that greet</source>
            <translation>问候用词</translation>
        </message>
        <message>
            <source>Words of thanks and farewell</source>
            <translation>致谢和道别用词</translation>
        </message>
        <message>
            <source>Words of a buyer who leaves</source>
            <translation>买家结束咨询的用词</translation>
        </message>
        <message>
            <source>Words of a conclusion</source>
            <translation>表示结论的词</translation>
        </message>
        <message>
            <source>Words of a reason</source>
            <translation>表示原因的词</translation>
        </message>
        <message>
            <source>Words of an action</source>
            <translation>表示行动的词</translation>
        </message>
        <message>
            <source>Allowed hosts of links</source>
            <translation>允许的链接域名</translation>
        </message>
        <message>
            <source>Allowed phone numbers</source>
            <translation>允许的电话号码</translation>
        </message>
        <message>
            <source>Allowed emoji</source>
            <translation>允许的表情符号</translation>
        </message>
        <message>
            <source>The answer has no conclusion: say first what will be done.</source>
            <translation>回复缺少结论：先说怎么处理。</translation>
        </message>
        <message>
            <source>The answer gives no reason: say why it is so.</source>
            <translation>回复没有说明原因：讲清楚为什么。</translation>
        </message>
        <message>
            <source>The answer names no action: say what happens next and when.</source>
            <translation>回复没有下一步行动：说明接下来做什么、什么时候完成。</translation>
        </message>
        <message>
            <source>%1 Better: %2</source>
            <extracomment>%1: why the word is bad, %2: better wording</extracomment>
            <translation>%1建议改为：%2</translation>
        </message>
        <message>
            <source>“%1” is not filled in.</source>
            <translation>“%1”还没有填写。</translation>
        </message>
        <message>
            <source>“%1” leads outside the platform, which is punished.</source>
            <translation>“%1”涉嫌引导到平台外，会被处罚。</translation>
        </message>
        <message>
            <source>“%1” rewards a review, which is punished.</source>
            <translation>“%1”涉嫌好评返利，会被处罚。</translation>
        </message>
        <message>
            <source>“%1” is not of this buyer.</source>
            <translation>“%1”不是这位买家的信息。</translation>
        </message>
        <message>
            <source>“%1” must not be said.</source>
            <translation>“%1”属于禁用语。</translation>
        </message>
        <message>
            <source>A reply of one character is no answer.</source>
            <translation>不能只回复一个字。</translation>
        </message>
        <message>
            <source>“%1” alone sounds cold.</source>
            <translation>只回“%1”显得敷衍。</translation>
        </message>
        <message>
            <source>“%1” is vague.</source>
            <translation>“%1”说得太模糊。</translation>
        </message>
        <message>
            <source>“%1” is net slang.</source>
            <translation>“%1”是网络用语。</translation>
        </message>
        <message>
            <source>“%1” may be misunderstood.</source>
            <translation>“%1”容易引起误解。</translation>
        </message>
        <message>
            <source>“%1” is jargon.</source>
            <translation>“%1”是专业术语，买家可能看不懂。</translation>
        </message>
        <message>
            <source>A long paragraph: break it into lines or numbered points.</source>
            <translation>这段文字太长：请分行或加序号。</translation>
        </message>
        <message>
            <source>“%1” is no good punctuation.</source>
            <translation>“%1”标点使用不当。</translation>
        </message>
        <message>
            <source>The first reply has no greeting.</source>
            <translation>首次回复没有问候。</translation>
        </message>
        <message>
            <source>The buyer takes leave: thank them and say goodbye.</source>
            <translation>买家准备离开了：请致谢并道别。</translation>
        </message>
        <message>
            <source>“%1” pushes the buyer.</source>
            <translation>“%1”有催促购买的嫌疑。</translation>
        </message>
    </context>
    <context>
        <name>ui::common::JobProgress</name>
        <message>
            <source>Stop after the rows that are being written</source>
            <translation>写完当前这批后停止</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>ui::common::NoticeBanner</name>
        <message>
            <source>Close this notice</source>
            <translation>关闭提示</translation>
        </message>
    </context>
    <context>
        <name>ui::common::StepStrip</name>
        <message>
            <source>Greet</source>
            <extracomment>Step of a reception: 问好</extracomment>
            <translation>问好</translation>
        </message>
        <message>
            <source>Ask</source>
            <extracomment>Step of a reception: 提问</extracomment>
            <translation>提问</translation>
        </message>
        <message>
            <source>Analyse</source>
            <extracomment>Step of a reception: 分析</extracomment>
            <translation>分析</translation>
        </message>
        <message>
            <source>Recommend</source>
            <extracomment>Step of a reception: 推荐</extracomment>
            <translation>推荐</translation>
        </message>
        <message>
            <source>Negotiate</source>
            <extracomment>Step of a reception: 谈判</extracomment>
            <translation>谈判</translation>
        </message>
        <message>
            <source>Help with the order</source>
            <extracomment>Step of a reception: 帮助</extracomment>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Verify</source>
            <extracomment>Step of a reception: 核实</extracomment>
            <translation>核实</translation>
        </message>
        <message>
            <source>Farewell</source>
            <extracomment>Step of a reception: 告别</extracomment>
            <translation>告别</translation>
        </message>
        <message>
            <source>done, set by hand</source>
            <translation>已完成（手动标记）</translation>
        </message>
        <message>
            <source>not done, set by hand</source>
            <translation>未完成（手动标记）</translation>
        </message>
        <message>
            <source>done, as the messages tell</source>
            <translation>已完成（根据聊天内容）</translation>
        </message>
        <message>
            <source>not done yet</source>
            <translation>还没做</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Show the scripts of this step</source>
            <translation>查看这一步的话术</translation>
        </message>
        <message>
            <source>Follow the messages again</source>
            <translation>恢复按聊天内容判断</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::CloseForm</name>
        <message>
            <source>Close the conversation</source>
            <translation>结束会话</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>请选择…</translation>
        </message>
        <message>
            <source>Question type</source>
            <translation>咨询类型</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Is it solved?</source>
            <translation>是否解决</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>小结</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::Composer</name>
        <message>
            <source>Reply</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <source>Apologize</source>
            <translation>致歉</translation>
        </message>
        <message>
            <source>Which key sends</source>
            <translation>发送快捷键</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter breaks the line</source>
            <translation>按 Enter 发送，Shift+Enter 换行</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends, Enter breaks the line</source>
            <translation>按 Ctrl+Enter 发送，Enter 换行</translation>
        </message>
        <message>
            <source>Reply to %1</source>
            <translation>回复 %1</translation>
        </message>
        <message>
            <source>Send to %1</source>
            <extracomment>Button: %1 is the buyer's name</extracomment>
            <translation>发送给 %1</translation>
        </message>
        <message>
            <source>Do not send %1</source>
            <translation>不发送 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n characters</source>
            <translation>
                <numerusform>%n 字</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::ContactDialog</name>
        <message>
            <source>answered after</source>
            <translation>接听，响铃</translation>
        </message>
        <message>
            <source>What the buyer wanted</source>
            <translation>买家咨询的内容</translation>
        </message>
        <message>
            <source>What was answered; empty while it is open</source>
            <translation>答复的内容；未答复请留空</translation>
        </message>
        <message>
            <source>Enter a call, letter or post</source>
            <translation>登记电话、邮件或留言</translation>
        </message>
        <message>
            <source>from the buyer</source>
            <translation>买家打来</translation>
        </message>
        <message>
            <source>to the buyer</source>
            <translation>打给买家</translation>
        </message>
        <message>
            <source>s</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>min</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>lasted</source>
            <translation>通话</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Came at</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>咨询</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Name the buyer and say what it was about.</source>
            <translation>请填写买家和咨询内容。</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::ConversationActs</name>
        <message>
            <source>The conversation is yours.</source>
            <translation>会话已归您接待。</translation>
        </message>
        <message>
            <source>Snoozed %1.</source>
            <translation>已设为稍后处理：%1。</translation>
        </message>
        <message>
            <source>The conversation is back in the inbox.</source>
            <translation>会话已回到接待列表。</translation>
        </message>
        <message>
            <source>Handed over to %1.</source>
            <translation>已转交给 %1。</translation>
        </message>
        <message>
            <source>Accepted: the conversation is yours.</source>
            <translation>已接收，会话归您接待。</translation>
        </message>
        <message>
            <source>Closed.</source>
            <translation>会话已结束。</translation>
        </message>
        <message>
            <source>Open again.</source>
            <translation>会话已重新打开。</translation>
        </message>
        <message>
            <source>Merged.</source>
            <translation>会话已合并。</translation>
        </message>
        <message>
            <source>The merge was taken back.</source>
            <translation>已撤销合并。</translation>
        </message>
        <message>
            <source>Split: the messages from here on are a conversation of their own.</source>
            <translation>已拆分：此后的消息成为独立会话。</translation>
        </message>
        <message>
            <source>Note added.</source>
            <translation>备注已添加。</translation>
        </message>
        <message>
            <source>Step corrected.</source>
            <translation>步骤已更正。</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>The contact was entered.</source>
            <translation>已登记。</translation>
        </message>
        <message>
            <source>Taken back; the text is the draft again.</source>
            <translation>已撤回，内容回到草稿。</translation>
        </message>
        <message>
            <source>Copied and marked as sent by hand.</source>
            <translation>已复制，并标记为手工发送。</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::ConversationHeader</name>
        <message>
            <source>nobody's yet</source>
            <translation>暂无人接待</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>待 %1 接收</translation>
        </message>
        <message>
            <source>no question type yet</source>
            <translation>未选咨询类型</translation>
        </message>
        <message>
            <source>invited to buy</source>
            <translation>已邀请购买</translation>
        </message>
        <message>
            <source>abusive</source>
            <translation>辱骂</translation>
        </message>
        <message>
            <source>without times</source>
            <translation>无时间</translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>%n 条备注</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::ConversationPage</name>
        <message>
            <source>Attach files</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Something was written since you read this, so nothing was sent. Read it and send again.</source>
            <translation>您阅读之后又有新消息，回复未发出。请看过后再发送。</translation>
        </message>
        <message>
            <source>Send all the same</source>
            <translation>仍然发送</translation>
        </message>
        <message>
            <source>%1 has no other conversation that could be merged into this one.</source>
            <translation>%1 没有可以合并进来的其他会话。</translation>
        </message>
        <message>
            <source>Go to the first message of the new conversation with the arrow keys or the mouse, then split.</source>
            <translation>请先用方向键或鼠标选中新会话的第一条消息，再拆分。</translation>
        </message>
        <message>
            <source>This link leads to %1.</source>
            <translation>该链接指向 %1。</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>在浏览器中打开</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Split the conversation here</source>
            <translation>从这里拆分会话</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2, %n messages</source>
            <translation>
                <numerusform>%1，%2，%n 条消息</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::ConversationTabs</name>
        <message>
            <source>Open in a window of its own</source>
            <translation>在独立窗口中打开</translation>
        </message>
        <message>
            <source>Close the tab</source>
            <translation>关闭标签页</translation>
        </message>
        <message>
            <source>Close the other tabs</source>
            <translation>关闭其他标签页</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::ConversationsPanel</name>
        <message>
            <source>No conversation is open</source>
            <translation>没有打开的会话</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接收</translation>
        </message>
        <message>
            <source>Accept (Ctrl+Shift+A)</source>
            <translation>接收转交 (Ctrl+Shift+A)</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>接待</translation>
        </message>
        <message>
            <source>Make it yours (Ctrl+T)</source>
            <translation>归我接待 (Ctrl+T)</translation>
        </message>
        <message>
            <source>Wake</source>
            <translation>唤醒</translation>
        </message>
        <message>
            <source>Back to the inbox (Ctrl+Shift+W)</source>
            <translation>回到接待列表 (Ctrl+Shift+W)</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Open again (Ctrl+Shift+R)</source>
            <translation>重新打开 (Ctrl+Shift+R)</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>稍后处理</translation>
        </message>
        <message>
            <source>Snooze (Ctrl+Shift+S)</source>
            <translation>稍后处理 (Ctrl+Shift+S)</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>转交</translation>
        </message>
        <message>
            <source>Hand over to a colleague (Ctrl+Shift+H)</source>
            <translation>转交给同事 (Ctrl+Shift+H)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Close with a reason (Ctrl+Shift+X)</source>
            <translation>填写结果并结束 (Ctrl+Shift+X)</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>更多操作</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Nobody else is waiting here.</source>
            <translation>这里没有其他等待的买家。</translation>
        </message>
        <message>
            <source>Next waiting buyer</source>
            <translation>下一位等待的买家</translation>
        </message>
        <message>
            <source>Next in the list</source>
            <translation>列表下一个</translation>
        </message>
        <message>
            <source>Previous in the list</source>
            <translation>列表上一个</translation>
        </message>
        <message>
            <source>Go to the list</source>
            <translation>转到列表</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>下一个标签页</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>上一个标签页</translation>
        </message>
        <message>
            <source>Close the tab</source>
            <translation>关闭标签页</translation>
        </message>
        <message>
            <source>Window of its own, or back to its tab</source>
            <translation>独立窗口 / 回到标签页</translation>
        </message>
        <message>
            <source>Enter a call, letter or post…</source>
            <translation>登记电话、邮件或留言…</translation>
        </message>
        <message>
            <source>Write a reply</source>
            <translation>写回复</translation>
        </message>
        <message>
            <source>Send the reply</source>
            <translation>发送回复</translation>
        </message>
        <message>
            <source>Take the reply back</source>
            <translation>撤回回复</translation>
        </message>
        <message>
            <source>Copy the reply, I send it by hand</source>
            <translation>复制回复，手工发送</translation>
        </message>
        <message>
            <source>Go to the transcript</source>
            <translation>转到聊天记录</translation>
        </message>
        <message>
            <source>Take the last act back</source>
            <translation>撤销上一步操作</translation>
        </message>
        <message>
            <source>Close with a reason…</source>
            <translation>填写结果并结束…</translation>
        </message>
        <message>
            <source>Snooze…</source>
            <translation>稍后处理…</translation>
        </message>
        <message>
            <source>Snooze 10 minutes</source>
            <translation>10 分钟后处理</translation>
        </message>
        <message>
            <source>Snooze 1 hour</source>
            <translation>1 小时后处理</translation>
        </message>
        <message>
            <source>Snooze until tomorrow 9:00</source>
            <translation>明天 9:00 处理</translation>
        </message>
        <message>
            <source>Back to the inbox</source>
            <translation>回到接待列表</translation>
        </message>
        <message>
            <source>Hand over to a colleague…</source>
            <translation>转交给同事…</translation>
        </message>
        <message>
            <source>Accept what was handed over</source>
            <translation>接收转交的会话</translation>
        </message>
        <message>
            <source>Make it mine</source>
            <translation>归我接待</translation>
        </message>
        <message>
            <source>Merge with one more of this buyer…</source>
            <translation>合并该买家的其他会话…</translation>
        </message>
        <message>
            <source>Split at the message that is marked</source>
            <translation>从选中的消息处拆分</translation>
        </message>
        <message>
            <source>Note for colleagues…</source>
            <translation>给同事的备注…</translation>
        </message>
        <message>
            <source>Question type, tags, marks and rating…</source>
            <translation>咨询类型、标签、标记和评价…</translation>
        </message>
        <message>
            <source>Choose one on the left, or press F4 for whoever waits longest.</source>
            <translation>在左侧选择会话，或按 F4 打开最急的买家。</translation>
        </message>
        <message>
            <source>Inbox</source>
            <extracomment>Name of the workplace with the conversations</extracomment>
            <translation>接待</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::ConversationsText</name>
        <message>
            <source>choose…</source>
            <translation>请选择…</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未评价</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待回复</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已回复</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>稍后处理</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>已转交</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>已合并</translation>
        </message>
        <message>
            <source>until a time</source>
            <translation>到指定时间</translation>
        </message>
        <message>
            <source>until the buyer writes</source>
            <translation>等买家回复</translation>
        </message>
        <message>
            <source>until paid</source>
            <translation>等付款</translation>
        </message>
        <message>
            <source>until shipped</source>
            <translation>等发货</translation>
        </message>
        <message>
            <source>until delivered</source>
            <translation>等签收</translation>
        </message>
        <message>
            <source>until refunded</source>
            <translation>等退款</translation>
        </message>
        <message>
            <source>Product fault</source>
            <translation>产品故障</translation>
        </message>
        <message>
            <source>Service failure</source>
            <translation>服务失误</translation>
        </message>
        <message>
            <source>Misunderstanding</source>
            <translation>用户误解</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>已下单</translation>
        </message>
        <message>
            <source>Not buying yet</source>
            <translation>暂不购买</translation>
        </message>
        <message>
            <source>Question answered</source>
            <translation>已解答</translation>
        </message>
        <message>
            <source>After-sale matter handled</source>
            <translation>售后已处理</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>已升级转办</translation>
        </message>
        <message>
            <source>The buyer did not come back</source>
            <translation>买家未再回复</translation>
        </message>
        <message>
            <source>Advertising or abuse</source>
            <translation>广告或骚扰</translation>
        </message>
        <message>
            <source>Solved</source>
            <extracomment>Whether the buyer's problem is solved</extracomment>
            <translation>已解决</translation>
        </message>
        <message>
            <source>Not solved</source>
            <translation>未解决</translation>
        </message>
        <message>
            <source>Still pending</source>
            <translation>待跟进</translation>
        </message>
        <message>
            <source>Every queue</source>
            <translation>全部队列</translation>
        </message>
        <message>
            <source>Pre-sale</source>
            <translation>售前</translation>
        </message>
        <message>
            <source>In-sale</source>
            <translation>售中</translation>
        </message>
        <message>
            <source>After-sale</source>
            <translation>售后</translation>
        </message>
        <message>
            <source>VIPs</source>
            <translation>VIP 客户</translation>
        </message>
        <message>
            <source>Returning customers</source>
            <translation>老客户</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Auto reply</source>
            <translation>自动回复</translation>
        </message>
        <message>
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>May still be taken back</source>
            <translation>可撤回</translation>
        </message>
        <message>
            <source>Waits for the channel</source>
            <translation>等待渠道发送</translation>
        </message>
        <message>
            <source>Given to the channel</source>
            <translation>已交渠道</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>发送失败</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>新客</translation>
        </message>
        <message>
            <source>Returning</source>
            <extracomment>A mark beside a buyer's name: has bought before</extracomment>
            <translation>老客</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>Product details</source>
            <translation>商品信息</translation>
        </message>
        <message>
            <source>Price and bargaining</source>
            <translation>价格与议价</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>Shipping time</source>
            <translation>发货时间</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>优惠活动</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Bulk order</source>
            <translation>大宗采购</translation>
        </message>
        <message>
            <source>Change of an order</source>
            <translation>修改订单</translation>
        </message>
        <message>
            <source>Urging shipment</source>
            <translation>催发货</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>取消订单</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>赠品</translation>
        </message>
        <message>
            <source>Parcel</source>
            <translation>物流</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>换货</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>质量问题</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>维修</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>How to use it</source>
            <translation>使用方法</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Qianniu</source>
            <translation>千牛</translation>
        </message>
        <message>
            <source>Wangwang</source>
            <translation>旺旺</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>Message board</source>
            <translation>留言板</translation>
        </message>
        <message>
            <source>This conversation is gone. The list was read again.</source>
            <translation>该会话已不存在，列表已刷新。</translation>
        </message>
        <message>
            <source>This is not possible in the state that the conversation is in now.</source>
            <translation>会话当前状态下不能这样操作。</translation>
        </message>
        <message>
            <source>The conversation changed since you read it. Look at it and try again.</source>
            <translation>会话已有变化，请查看后重试。</translation>
        </message>
        <message>
            <source>A text is needed.</source>
            <translation>请填写内容。</translation>
        </message>
        <message>
            <source>Choose a question type, an outcome and whether it is solved.</source>
            <translation>请选择咨询类型、结果以及是否解决。</translation>
        </message>
        <message>
            <source>The buyer's last message has no answer, so this is not solved. Reply first, or choose “not solved” or “still pending”.</source>
            <translation>买家最后一条消息还没有回复，不能算已解决。请先回复，或选择“未解决”或“待跟进”。</translation>
        </message>
        <message>
            <source>The time has passed already. Choose a later one.</source>
            <translation>时间已过，请选择更晚的时间。</translation>
        </message>
        <message>
            <source>Name the colleague who takes over.</source>
            <translation>请填写接手的同事。</translation>
        </message>
        <message>
            <source>Only conversations of one buyer in one shop can be merged.</source>
            <translation>只能合并同一店铺、同一买家的会话。</translation>
        </message>
        <message>
            <source>There is nothing left to take back.</source>
            <translation>没有可以撤销的操作。</translation>
        </message>
        <message>
            <source>A merge can be taken back for a day. This one is older.</source>
            <translation>合并一天内可以撤销，现已超过时限。</translation>
        </message>
        <message>
            <source>This question type is no longer in use. Choose a different one.</source>
            <translation>该咨询类型已停用，请另选一个。</translation>
        </message>
        <message>
            <source>Something is too long or out of range. Nothing was changed.</source>
            <translation>内容过长或超出范围，未做更改。</translation>
        </message>
        <message>
            <source>Choose a message after the first one to split at.</source>
            <translation>请选择第一条之后的消息进行拆分。</translation>
        </message>
        <message>
            <source>There is no way to send to this conversation.</source>
            <translation>该会话没有可用的发送渠道。</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>请先填写内容。</translation>
        </message>
        <message>
            <source>A reply has at most 5,000 characters. Split it into several.</source>
            <translation>一条回复最多 5,000 字，请分几条发送。</translation>
        </message>
        <message>
            <source>Something was written since you read this conversation.</source>
            <translation>您阅读之后会话又有新消息。</translation>
        </message>
        <message>
            <source>This conversation was merged into a different one. Reply there.</source>
            <translation>该会话已合并到其他会话，请在那里回复。</translation>
        </message>
        <message>
            <source>The reply has left already.</source>
            <translation>回复已经发出。</translation>
        </message>
        <message>
            <source>The reply is on its way already.</source>
            <translation>回复正在发送。</translation>
        </message>
        <message>
            <source>late %1</source>
            <translation>超时 %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <extracomment>What is left of the time to answer a buyer</extracomment>
            <translation>剩 %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
        <message>
            <source>%1, %2 at the latest</source>
            <translation>%1，最迟 %2</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::DetailsForm</name>
        <message>
            <source>Details</source>
            <translation>会话信息</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>parted by commas</source>
            <translation>用逗号分隔</translation>
        </message>
        <message>
            <source>invited to buy</source>
            <translation>已邀请购买</translation>
        </message>
        <message>
            <source>the buyer was abusive</source>
            <translation>买家辱骂</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>Would recommend</source>
            <translation>推荐意愿</translation>
        </message>
        <message>
            <source>Question type</source>
            <translation>咨询类型</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题类型</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>评价</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::FormFrame</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Ctrl+Return confirms, Escape closes</source>
            <translation>Ctrl+Enter 确认，Esc 关闭</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::HandOverForm</name>
        <message>
            <source>Hand over to a colleague</source>
            <translation>转交给同事</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>转交</translation>
        </message>
        <message>
            <source>What the colleague must know</source>
            <translation>需要同事知道的事项</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>同事</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::InboxModel</name>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::InboxView</name>
        <message>
            <source>Mine</source>
            <translation>我的</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Every open conversation</extracomment>
            <translation>全部</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>稍后处理</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>显示更多</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>这里没有会话</translation>
        </message>
        <message>
            <source>No conversation is in this part of the inbox.</source>
            <translation>列表的这一部分没有会话。</translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation>没有等待的买家</translation>
        </message>
        <message>
            <source>Conversations come from a channel, from imported transcripts, or are entered by hand with Ctrl+N.</source>
            <translation>会话来自聊天渠道或导入的聊天记录，也可以按 Ctrl+N 手工登记。</translation>
        </message>
        <message>
            <source>Import transcripts…</source>
            <translation>导入聊天记录…</translation>
        </message>
        <message>
            <source>Your load: %1 of %2. Hand some over.</source>
            <translation>您的接待量：%1，已超过上限 %2，请转交一部分。</translation>
        </message>
        <message>
            <source>Your load: %1 of %2</source>
            <translation>您的接待量：%1 / %2</translation>
        </message>
        <message>
            <source>%1: %2 open</source>
            <translation>%1：%2 个接待中</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::InboxViewModel</name>
        <message>
            <source>without times</source>
            <translation>无时间</translation>
        </message>
        <message>
            <source>for you to accept</source>
            <translation>待您接收</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>待 %1 接收</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::NoteForm</name>
        <message>
            <source>Note for colleagues</source>
            <translation>给同事的备注</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>添加备注</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::SnoozeForm</name>
        <message>
            <source>10 minutes</source>
            <translation>10 分钟</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>tomorrow 9:00</source>
            <translation>明天 9:00</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>稍后处理</translation>
        </message>
        <message>
            <source>at the latest</source>
            <translation>最迟</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>等到</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::TranscriptRows</name>
        <message>
            <source>Picture: %1</source>
            <extracomment>A picture that came with a message</extracomment>
            <translation>图片：%1</translation>
        </message>
        <message>
            <source>File: %1</source>
            <translation>文件：%1</translation>
        </message>
        <message>
            <source>without a time</source>
            <translation>无时间</translation>
        </message>
        <message>
            <source>Not delivered: %1</source>
            <translation>发送失败：%1</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>重新发送</translation>
        </message>
        <message>
            <source>sent by hand</source>
            <translation>手工发送</translation>
        </message>
        <message>
            <source>Show all %1 characters</source>
            <translation>显示全部 %1 字</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>今天 %1</translation>
        </message>
        <message>
            <source>Yesterday, %1</source>
            <translation>昨天 %1</translation>
        </message>
        <message>
            <source>leaves in %1 s</source>
            <translation>%1 秒后发出</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Copy, I send it by hand</source>
            <translation>复制，手工发送</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::TranscriptView</name>
        <message>
            <source>Transcript</source>
            <translation>聊天记录</translation>
        </message>
    </context>
    <context>
        <name>ui::conversations::WaitAlarm</name>
        <message>
            <source>%1 is waiting: %2</source>
            <translation>%1 正在等待：%2</translation>
        </message>
    </context>
    <context>
        <name>ui::customers::BuyerContacts</name>
        <message>
            <source>Earlier contacts</source>
            <translation>往来记录</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>Button: open this conversation or order</extracomment>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>ui::customers::BuyerOpenWork</name>
        <message>
            <source>Promised and applied for</source>
            <translation>承诺与申请</translation>
        </message>
        <message>
            <source>Waits for its event</source>
            <translation>等待触发</translation>
        </message>
    </context>
    <context>
        <name>ui::customers::BuyerOrders</name>
        <message>
            <source>Orders</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Show the order and its acts</source>
            <translation>查看订单并操作</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>插入</translation>
        </message>
        <message>
            <source>Put courier and parcel number into the reply</source>
            <translation>把快递公司和运单号插入回复</translation>
        </message>
    </context>
    <context>
        <name>ui::customers::BuyerPane</name>
        <message>
            <source>No buyer</source>
            <translation>没有买家</translation>
        </message>
        <message>
            <source>Open a conversation to see its buyer.</source>
            <translation>打开会话即可查看买家。</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Pin a note on the buyer</source>
            <translation>给买家写置顶备注</translation>
        </message>
        <message>
            <source>Show the buyer's newest order</source>
            <translation>查看买家最新订单</translation>
        </message>
        <message>
            <source>Show as one buyer</source>
            <translation>合并显示</translation>
        </message>
        <message>
            <source>Two buyers</source>
            <translation>不是同一人</translation>
        </message>
        <message>
            <source>‹ Back to the buyer</source>
            <translation>‹ 返回买家</translation>
        </message>
    </context>
    <context>
        <name>ui::customers::BuyerProfile</name>
        <message>
            <source>Pinned note: what everybody must know of this buyer</source>
            <translation>置顶备注：接待这位买家必须知道的事</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>用逗号分隔</translation>
        </message>
        <message>
            <source>No group</source>
            <translation>未分组</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Contact group</source>
            <translation>客户群</translation>
        </message>
        <message>
            <source>No order and no conversation names this buyer yet.</source>
            <translation>还没有订单或会话提到这位买家。</translation>
        </message>
        <message>
            <source>No orders yet</source>
            <translation>还没有订单</translation>
        </message>
        <message>
            <source>last %1</source>
            <translation>最近 %1</translation>
        </message>
        <message>
            <source>%1 orders, %2 paid, %3 in all</source>
            <translation>%1 个订单，%2 个已付款，共 %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>credit mark and how often</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Also %1</source>
            <translation>又名 %1</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>拆开</translation>
        </message>
    </context>
    <context>
        <name>ui::customers::BuyerTypes</name>
        <message>
            <source>How to treat this buyer</source>
            <translation>接待方法</translation>
        </message>
        <message>
            <source>Personality</source>
            <translation>性格</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <translation>购买行为</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>网购经验</translation>
        </message>
        <message>
            <source>By the orders</source>
            <translation>按订单数</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>未判断</translation>
        </message>
        <message>
            <source>Card</source>
            <comment>how to treat a buyer</comment>
            <translation>应对卡</translation>
        </message>
        <message>
            <source>How to treat a buyer of this type</source>
            <translation>这类买家怎么接待</translation>
        </message>
        <message>
            <source>By the orders: %1</source>
            <translation>按订单数：%1</translation>
        </message>
        <message>
            <source>How to tell</source>
            <translation>如何识别</translation>
        </message>
        <message>
            <source>Do</source>
            <extracomment>Heading: what an agent should do</extracomment>
            <translation>这样做</translation>
        </message>
        <message>
            <source>Avoid</source>
            <extracomment>Heading: what an agent should not do</extracomment>
            <translation>不要做</translation>
        </message>
        <message>
            <source>Words to use</source>
            <translation>参考话术</translation>
        </message>
        <message>
            <source>Insert these words</source>
            <translation>插入话术</translation>
        </message>
    </context>
    <context>
        <name>ui::customers::BuyerViewModel</name>
        <message>
            <source>%1 is shown as this buyer from now on.</source>
            <translation>今后 %1 与这位买家合并显示。</translation>
        </message>
        <message>
            <source>%1 is a buyer of its own again.</source>
            <translation>%1 已恢复为单独的买家。</translation>
        </message>
    </context>
    <context>
        <name>ui::customers::CustomersText</name>
        <message>
            <source>New buyer</source>
            <translation>新客户</translation>
        </message>
        <message>
            <source>Old customer</source>
            <translation>老客户</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>沉默型</translation>
        </message>
        <message>
            <source>Talkative</source>
            <translation>唠叨型</translation>
        </message>
        <message>
            <source>Amiable</source>
            <translation>和气型</translation>
        </message>
        <message>
            <source>Proud</source>
            <translation>骄傲型</translation>
        </message>
        <message>
            <source>Tricky</source>
            <translation>刁钻型</translation>
        </message>
        <message>
            <source>Fastidious</source>
            <translation>吹毛求疵型</translation>
        </message>
        <message>
            <source>Irascible</source>
            <translation>暴躁型</translation>
        </message>
        <message>
            <source>Rational</source>
            <translation>理智型</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>贪婪型</translation>
        </message>
        <message>
            <source>Impulsive</source>
            <translation>冲动型</translation>
        </message>
        <message>
            <source>Follows opinion</source>
            <translation>舆论型</translation>
        </message>
        <message>
            <source>VIP type</source>
            <translation>VIP型</translation>
        </message>
        <message>
            <source>Cautious</source>
            <translation>谨慎型</translation>
        </message>
        <message>
            <source>Emotional</source>
            <translation>感情型</translation>
        </message>
        <message>
            <source>Casual</source>
            <translation>随意型</translation>
        </message>
        <message>
            <source>Novice</source>
            <translation>新手</translation>
        </message>
        <message>
            <source>Half-versed</source>
            <translation>半瓶子</translation>
        </message>
        <message>
            <source>Veteran</source>
            <translation>老练</translation>
        </message>
        <message>
            <source>Parcels refused</source>
            <translation>拒收</translation>
        </message>
        <message>
            <source>Disputes</source>
            <translation>纠纷</translation>
        </message>
        <message>
            <source>Never paid</source>
            <translation>拍下未付</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>noun</comment>
            <extracomment>A note of an agent</extracomment>
            <translation>备注</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Refund</source>
            <comment>noun</comment>
            <translation>退款</translation>
        </message>
        <message>
            <source>Promise</source>
            <comment>noun</comment>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Application</source>
            <comment>noun</comment>
            <translation>申请</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>待付款</translation>
        </message>
        <message>
            <source>To ship</source>
            <translation>待发货</translation>
        </message>
        <message>
            <source>Partly shipped</source>
            <translation>部分发货</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>已发货</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已签收</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>交易成功</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Unknown state</source>
            <translation>未知状态</translation>
        </message>
        <message>
            <source>Waiting for us</source>
            <translation>待回复</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已回复</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>稍后处理</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>已转交</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>state</comment>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>已兑现</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>未兑现</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>待审批</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已通过</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已办理</translation>
        </message>
        <message>
            <source>Waits for the shop</source>
            <translation>待商家处理</translation>
        </message>
        <message>
            <source>Waits for the goods</source>
            <translation>待买家退货</translation>
        </message>
        <message>
            <source>Goods on the way back</source>
            <translation>退货中</translation>
        </message>
        <message>
            <source>Goods refused</source>
            <translation>拒绝收货</translation>
        </message>
        <message>
            <source>To be paid back</source>
            <translation>待打款</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>退款成功</translation>
        </message>
        <message>
            <source>No refund</source>
            <translation>无退款</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>赠品</translation>
        </message>
        <message>
            <source>Free shipping</source>
            <translation>包邮</translation>
        </message>
        <message>
            <source>Bulk deal</source>
            <translation>大宗交易</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Cash back</source>
            <translation>返现</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 has the same mobile number %2 in %3 orders. Is it the same buyer?</source>
            <translation>%1 有 %3 个订单使用相同手机号 %2，是同一位买家吗？</translation>
        </message>
        <message>
            <source>%1 has the same receiver %2 and address in %3 orders. Is it the same buyer?</source>
            <translation>%1 有 %3 个订单的收货人 %2 和地址相同，是同一位买家吗？</translation>
        </message>
        <message>
            <source>No order and no conversation names this buyer yet.</source>
            <translation>还没有订单或会话提到这位买家。</translation>
        </message>
        <message>
            <source>It is so already.</source>
            <translation>已经是这样了。</translation>
        </message>
        <message>
            <source>Keep to 20 tags, and to 20 characters in a tag or group.</source>
            <translation>最多 20 个标签，标签和分组名不超过 20 个字。</translation>
        </message>
        <message>
            <source>The note is too long. Keep to 1,000 characters.</source>
            <translation>备注太长，请控制在 1,000 字以内。</translation>
        </message>
        <message>
            <source>These are one buyer already.</source>
            <translation>已经合并为同一位买家。</translation>
        </message>
        <message>
            <source>This nick is no longer merged with another.</source>
            <translation>该昵称已不再与其他昵称合并。</translation>
        </message>
    </context>
    <context>
        <name>ui::handovers::HandoverViewModel</name>
        <message>
            <source>The pack is made: %1</source>
            <translation>交接单已生成：%1</translation>
        </message>
        <message>
            <source>Acknowledged. Taken over: %1</source>
            <translation>已确认，接手 %1 项</translation>
        </message>
        <message>
            <source>Written. The file names buyers: give it to the next agent only and delete it after the import.</source>
            <translation>已导出。文件含买家昵称，只交给接班客服，导入后请删除。</translation>
        </message>
        <message>
            <source>The pack is here. Acknowledge its lines.</source>
            <translation>交接单已导入，请逐条确认。</translation>
        </message>
        <message>
            <source>This pack was here already.</source>
            <translation>这份交接单之前已导入。</translation>
        </message>
    </context>
    <context>
        <name>ui::handovers::HandoversPage</name>
        <message>
            <source>No hand-over yet</source>
            <translation>还没有交接</translation>
        </message>
        <message>
            <source>At the end of a shift, make a pack of what is open; the next agent acknowledges it line by line.</source>
            <translation>下班前把未完事项生成交接单，接班客服逐条确认。</translation>
        </message>
        <message>
            <source>Make a pack…</source>
            <translation>生成交接单…</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>交接班</translation>
        </message>
        <message>
            <source>Export as a file…</source>
            <translation>导出文件…</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>导入文件…</translation>
        </message>
        <message>
            <source>Whoever comes next</source>
            <translation>下一位接班的客服</translation>
        </message>
        <message>
            <source>What the next agent must know</source>
            <translation>接班客服需要知道的事</translation>
        </message>
        <message>
            <source>For</source>
            <translation>交给</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>noun</comment>
            <translation>备注</translation>
        </message>
        <message>
            <source>Make the pack</source>
            <translation>生成交接单</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Take over the line</source>
            <translation>接手这一条</translation>
        </message>
        <message>
            <source>Take over all</source>
            <translation>全部接手</translation>
        </message>
        <message>
            <source>Make the pack of the shift</source>
            <translation>生成本班交接单</translation>
        </message>
        <message>
            <source>Take over the whole pack</source>
            <translation>接手整份交接单</translation>
        </message>
        <message>
            <source>Export the pack as a file…</source>
            <translation>把交接单导出为文件…</translation>
        </message>
        <message>
            <source>Import a pack from a file…</source>
            <translation>从文件导入交接单…</translation>
        </message>
        <message>
            <source>The pack would hold: %1</source>
            <translation>交接单将包含：%1</translation>
        </message>
        <message>
            <source>Export the pack</source>
            <translation>导出交接单</translation>
        </message>
        <message>
            <source>Hand-over pack (*.json)</source>
            <translation>交接单 (*.json)</translation>
        </message>
        <message>
            <source>Import a pack</source>
            <translation>导入交接单</translation>
        </message>
    </context>
    <context>
        <name>ui::handovers::HandoversText</name>
        <message>
            <source>Buyer waits</source>
            <translation>买家等待中</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Promise</source>
            <comment>noun</comment>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Application</source>
            <comment>noun</comment>
            <translation>申请</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>noun</comment>
            <translation>备注</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>没有未完事项。</translation>
        </message>
        <message>
            <source>This pack is not there any more.</source>
            <translation>该交接单已不存在。</translation>
        </message>
        <message>
            <source>You have nothing open. Write a note if the next agent should know something.</source>
            <translation>您没有未完事项。如有要交代的事，请写备注。</translation>
        </message>
        <message>
            <source>The note is too long. Keep to 2,000 characters.</source>
            <translation>备注太长，请控制在 2,000 字以内。</translation>
        </message>
        <message>
            <source>You made this pack: the next agent acknowledges it.</source>
            <translation>这份交接单由您生成，须由接班客服确认。</translation>
        </message>
        <message>
            <source>This pack is for somebody else.</source>
            <translation>这份交接单是给别人的。</translation>
        </message>
        <message>
            <source>It is acknowledged already.</source>
            <translation>已经确认过了。</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>文件无法读取。</translation>
        </message>
        <message>
            <source>The file cannot be written. Look whether the folder can be written to.</source>
            <translation>文件无法写入，请检查文件夹是否可写。</translation>
        </message>
        <message>
            <source>This is no whole hand-over pack. Export it again on the other machine.</source>
            <translation>这不是完整的交接单文件，请在另一台电脑上重新导出。</translation>
        </message>
        <message>
            <source>The pack was made by a newer program. Update this one.</source>
            <translation>交接单由更新版本生成，请升级本程序。</translation>
        </message>
    </context>
    <context>
        <name>ui::handovers::LineTableModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>What</source>
            <extracomment>Column: what the line is about</extracomment>
            <translation>内容</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Time</source>
            <extracomment>Column: waiting since, due at, asked at or written at</extracomment>
            <translation>时间</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>确认</translation>
        </message>
    </context>
    <context>
        <name>ui::handovers::PackTableModel</name>
        <message>
            <source>Whoever comes next</source>
            <translation>下一位接班的客服</translation>
        </message>
        <message>
            <source>Acknowledged by %1</source>
            <translation>%1 已确认</translation>
        </message>
        <message>
            <source>To acknowledge (from a file)</source>
            <translation>待确认（来自文件）</translation>
        </message>
        <message>
            <source>To acknowledge</source>
            <translation>待确认</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>生成时间</translation>
        </message>
        <message>
            <source>From</source>
            <extracomment>Column: who handed over</extracomment>
            <translation>交班人</translation>
        </message>
        <message>
            <source>To</source>
            <extracomment>Column: who takes over</extracomment>
            <translation>接班人</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>ui::importing::DifferenceView</name>
        <message>
            <source>New</source>
            <extracomment>Figure: orders that are new</extracomment>
            <translation>新增</translation>
        </message>
        <message>
            <source>Paid</source>
            <extracomment>Figure: orders that were paid</extracomment>
            <translation>已付款</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>已发货</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已签收</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>Address changed</source>
            <translation>改地址</translation>
        </message>
        <message>
            <source>Remark changed</source>
            <translation>备注变更</translation>
        </message>
        <message>
            <source>Otherwise changed</source>
            <translation>其他变更</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>无变化</translation>
        </message>
    </context>
    <context>
        <name>ui::importing::FileReportView</name>
        <message>
            <source>Refused</source>
            <translation>未导入</translation>
        </message>
        <message>
            <source>Rows rejected</source>
            <translation>有退回行</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>已导入</translation>
        </message>
        <message>
            <source>Row %1.</source>
            <translation>第 %1 行。</translation>
        </message>
        <message>
            <source>Missing: %1.</source>
            <translation>缺少：%1。</translation>
        </message>
        <message>
            <source>Say which column is which…</source>
            <translation>指定列对应关系…</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 行</translation>
        </message>
        <message>
            <source>%1 rejected</source>
            <translation>退回 %1 行</translation>
        </message>
        <message>
            <source>paid %1</source>
            <translation>实付 %1</translation>
        </message>
        <message>
            <source>refunded %1</source>
            <translation>退款 %1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Export rejected rows…</source>
            <translation>导出退回行…</translation>
        </message>
        <message>
            <source>Import the corrected file…</source>
            <translation>导入改正后的文件…</translation>
        </message>
        <message>
            <source>%1 messages</source>
            <translation>%1 条消息</translation>
        </message>
    </context>
    <context>
        <name>ui::importing::ImportPanel</name>
        <message>
            <source>Imports</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Stop the import</source>
            <translation>停止导入</translation>
        </message>
        <message>
            <source>Show the new orders in order review</source>
            <translation>在审单中查看新增订单</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>or drop them anywhere on the window. The settings watch a folder for new exports.</source>
            <translation>也可以把文件拖到窗口任意位置；在设置中可以监视导出文件夹。</translation>
        </message>
        <message>
            <source>Files belong to</source>
            <translation>文件所属店铺</translation>
        </message>
        <message>
            <source>Import export files</source>
            <translation>导入导出的报表</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>正在导入 %1</translation>
        </message>
        <message>
            <source>(%1 more imports wait)</source>
            <translation>（还有 %1 个导入在排队）</translation>
        </message>
        <message>
            <source>Nothing is imported yet</source>
            <translation>还没有导入过数据</translation>
        </message>
        <message>
            <source>The last import was cancelled</source>
            <translation>上次导入已取消</translation>
        </message>
        <message>
            <source>What changed since the import before</source>
            <translation>与上次导入相比的变化</translation>
        </message>
        <message>
            <source>To review: %1 · passed automatically: %2 · edits done by the shop: %3</source>
            <translation>待审：%1 · 自动通过：%2 · 店铺已完成的修改：%3</translation>
        </message>
        <message>
            <source>Orders: goods %1 · postage %2 · total %3 · paid %4 · refunded %5</source>
            <translation>订单：货款 %1 · 邮费 %2 · 总额 %3 · 实付 %4 · 退款 %5</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 unchanged</source>
            <translation>新增 %1，变更 %2，无变化 %3</translation>
        </message>
        <message>
            <source>Items: %1</source>
            <translation>宝贝：%1</translation>
        </message>
        <message>
            <source>Refunds: %1</source>
            <translation>退款：%1</translation>
        </message>
        <message>
            <source>The file has no header to choose from.</source>
            <translation>文件没有可选的表头。</translation>
        </message>
        <message>
            <source>Export rejected rows</source>
            <translation>导出退回行</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Written. Correct the rows in that file and import it here.</source>
            <translation>已导出。请在该文件中改正这些行，再导入到这里。</translation>
        </message>
        <message>
            <source>The rows could not be written. Look whether the folder can be written to.</source>
            <translation>无法写出这些行。请确认目标文件夹可以写入。</translation>
        </message>
        <message>
            <source>Show the conversations</source>
            <translation>查看会话</translation>
        </message>
        <message>
            <source>Exports (*.csv *.xlsx *.xls *.txt *.tsv *.zip *.html *.htm *.jsonl *.log);;All files (*)</source>
            <translation>导出文件 (*.csv *.xlsx *.xls *.txt *.tsv *.zip *.html *.htm *.jsonl *.log);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Export the orders in the shop's seller centre and drop the files here: order, item and refund tables as CSV, Excel or zip, and chat records.</source>
            <translation>在卖家中心导出订单后把文件拖到这里：订单、宝贝和退款表（CSV、Excel 或 zip），以及聊天记录。</translation>
        </message>
        <message>
            <source>What the last import brought</source>
            <translation>上次导入的内容</translation>
        </message>
        <message numerus="yes">
            <source>%n decided orders changed: look at them again</source>
            <translation>
                <numerusform>%n 个已审订单有变，请再看一遍</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversations: %1 · new %2 · unanswered %3 · without times %4</source>
            <translation>会话：%1 · 新增 %2 · 未回复 %3 · 无时间 %4</translation>
        </message>
        <message>
            <source>Messages: buyers %1 · agents %2 · automatic %3 · system %4</source>
            <translation>消息：买家 %1 · 客服 %2 · 自动 %3 · 系统 %4</translation>
        </message>
        <message>
            <source>Of them new %1, known before %2</source>
            <translation>其中新增 %1，此前已有 %2</translation>
        </message>
    </context>
    <context>
        <name>ui::importing::ImportText</name>
        <message>
            <source>Order table</source>
            <translation>订单报表</translation>
        </message>
        <message>
            <source>Item table</source>
            <translation>宝贝报表</translation>
        </message>
        <message>
            <source>Refund table</source>
            <translation>退款报表</translation>
        </message>
        <message>
            <source>Text table</source>
            <translation>文本表格</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>工作簿</translation>
        </message>
        <message>
            <source>Web page table</source>
            <translation>网页表格</translation>
        </message>
        <message>
            <source>The number that names the row is empty</source>
            <translation>这一行的编号为空</translation>
        </message>
        <message>
            <source>This is not a number that a shop gives out</source>
            <translation>这不是店铺会生成的编号</translation>
        </message>
        <message>
            <source>The amount cannot be read</source>
            <translation>金额无法识别</translation>
        </message>
        <message>
            <source>The time cannot be read</source>
            <translation>时间无法识别</translation>
        </message>
        <message>
            <source>The count cannot be read</source>
            <translation>数量无法识别</translation>
        </message>
        <message>
            <source>The row has more cells than the header</source>
            <translation>这一行的单元格比表头多</translation>
        </message>
        <message>
            <source>A cell is too long</source>
            <translation>单元格内容过长</translation>
        </message>
        <message>
            <source>The same number stands in the file twice with other content</source>
            <translation>同一编号在文件中出现两次且内容不同</translation>
        </message>
        <message>
            <source>A spreadsheet program cut long order numbers. Such orders are shown but matched with nothing; export again and do not save the file in a spreadsheet.</source>
            <translation>表格软件截断了长订单号。这些订单会显示，但不与任何订单匹配；请重新导出，并且不要用表格软件另存。</translation>
        </message>
        <message>
            <source>Columns that are not known are kept with the rows</source>
            <translation>未识别的列已随行保留</translation>
        </message>
        <message>
            <source>States that are not known are shown as the file writes them</source>
            <translation>未识别的状态按文件原文显示</translation>
        </message>
        <message>
            <source>Repeated header rows were left out</source>
            <translation>重复的表头行已略过</translation>
        </message>
        <message>
            <source>Rows with totals were left out</source>
            <translation>合计行已略过</translation>
        </message>
        <message>
            <source>Rows that stand in the file twice were taken once</source>
            <translation>文件中重复的行只导入一次</translation>
        </message>
        <message>
            <source>The encoding is a guess: check that the names read well</source>
            <translation>编码是推测的：请确认姓名显示正常</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>文件已不在原处。</translation>
        </message>
        <message>
            <source>The file may not be read.</source>
            <translation>没有权限读取该文件。</translation>
        </message>
        <message>
            <source>This is a folder, a link or a device and not a file.</source>
            <translation>这是文件夹、链接或设备，不是文件。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件是空的。</translation>
        </message>
        <message>
            <source>No known table has these columns.</source>
            <translation>没有已知报表含有这些列。</translation>
        </message>
        <message>
            <source>The file holds bytes that no known encoding explains.</source>
            <translation>文件中有任何已知编码都无法解释的字节。</translation>
        </message>
        <message>
            <source>This is an old binary workbook (.xls).</source>
            <translation>这是旧版二进制工作簿（.xls）。</translation>
        </message>
        <message>
            <source>The file is damaged or was cut off.</source>
            <translation>文件已损坏或不完整。</translation>
        </message>
        <message>
            <source>The file is locked with a password.</source>
            <translation>文件有密码保护。</translation>
        </message>
        <message>
            <source>The workbook holds declarations that no shop's export has.</source>
            <translation>工作簿中含有店铺报表不会有的声明。</translation>
        </message>
        <message>
            <source>The archive would grow beyond every sensible size.</source>
            <translation>压缩包解开后大得不合常理。</translation>
        </message>
        <message>
            <source>The table is wider than any export.</source>
            <translation>表格的列数超过任何正常报表。</translation>
        </message>
        <message>
            <source>A cell is longer than any export has.</source>
            <translation>有单元格长度超过任何正常报表。</translation>
        </message>
        <message>
            <source>A quotation mark is opened and never closed.</source>
            <translation>有引号没有闭合。</translation>
        </message>
        <message>
            <source>What was written did not add up to what the file says, so all of it was taken back.</source>
            <translation>写入的合计与文件不符，已全部撤回。</translation>
        </message>
        <message>
            <source>The file changed while it was read.</source>
            <translation>读取过程中文件发生了变化。</translation>
        </message>
        <message>
            <source>Choose it again where it is now.</source>
            <translation>请到它现在的位置重新选择。</translation>
        </message>
        <message>
            <source>Close it in other programs or copy it to your own folder.</source>
            <translation>请在其他程序中关闭它，或复制到自己的文件夹。</translation>
        </message>
        <message>
            <source>Choose the files themselves.</source>
            <translation>请直接选择文件。</translation>
        </message>
        <message>
            <source>Export it again from the shop's system.</source>
            <translation>请从店铺后台重新导出。</translation>
        </message>
        <message>
            <source>Say which column is which; it is remembered for next time.</source>
            <translation>请指定各列的含义，下次会自动识别。</translation>
        </message>
        <message>
            <source>Export it again, or save it as UTF-8.</source>
            <translation>请重新导出，或另存为 UTF-8。</translation>
        </message>
        <message>
            <source>Save it as .xlsx or .csv and import that file.</source>
            <translation>请另存为 .xlsx 或 .csv 再导入。</translation>
        </message>
        <message>
            <source>Download or export it again.</source>
            <translation>请重新下载或导出。</translation>
        </message>
        <message>
            <source>Save it without a password and import that file.</source>
            <translation>请去掉密码另存后再导入。</translation>
        </message>
        <message>
            <source>Do not use it. Export it again from the shop's system.</source>
            <translation>请不要使用该文件，从店铺后台重新导出。</translation>
        </message>
        <message>
            <source>Look into the row named here, correct it and import again.</source>
            <translation>请查看所示的行，改正后重新导入。</translation>
        </message>
        <message>
            <source>Close it in the row named here, or export again.</source>
            <translation>请在所示的行补上引号，或重新导出。</translation>
        </message>
        <message>
            <source>Import it again; if it stays so, keep the file and tell us.</source>
            <translation>请重新导入；如仍如此，请保留文件并告诉我们。</translation>
        </message>
        <message>
            <source>Wait until the export is complete, then import it again.</source>
            <translation>请等导出完成后再导入。</translation>
        </message>
        <message>
            <source>Taobao</source>
            <translation>淘宝</translation>
        </message>
        <message>
            <source>Tmall</source>
            <translation>天猫</translation>
        </message>
        <message>
            <source>JD</source>
            <translation>京东</translation>
        </message>
        <message>
            <source>Pinduoduo</source>
            <translation>拼多多</translation>
        </message>
        <message>
            <source>Douyin</source>
            <translation>抖音</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>订单编号</translation>
        </message>
        <message>
            <source>Parent order number</source>
            <translation>父订单编号</translation>
        </message>
        <message>
            <source>Sub-order number</source>
            <translation>子订单编号</translation>
        </message>
        <message>
            <source>Refund number</source>
            <translation>退款编号</translation>
        </message>
        <message>
            <source>Order state</source>
            <translation>订单状态</translation>
        </message>
        <message>
            <source>Buyer nick</source>
            <translation>买家会员名</translation>
        </message>
        <message>
            <source>Buyer account</source>
            <translation>买家账号</translation>
        </message>
        <message>
            <source>Goods amount</source>
            <translation>货款</translation>
        </message>
        <message>
            <source>Postage</source>
            <translation>邮费</translation>
        </message>
        <message>
            <source>Total amount</source>
            <translation>总金额</translation>
        </message>
        <message>
            <source>Paid amount</source>
            <translation>实付金额</translation>
        </message>
        <message>
            <source>Refund amount</source>
            <translation>退款金额</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>收货人</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>收货地址</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>固定电话</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>Shipping method</source>
            <translation>运送方式</translation>
        </message>
        <message>
            <source>Time of the order</source>
            <translation>下单时间</translation>
        </message>
        <message>
            <source>Time of payment</source>
            <translation>付款时间</translation>
        </message>
        <message>
            <source>Time of shipment</source>
            <translation>发货时间</translation>
        </message>
        <message>
            <source>Time of receipt</source>
            <translation>收货时间</translation>
        </message>
        <message>
            <source>Promised shipment</source>
            <translation>承诺发货时间</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>物流单号</translation>
        </message>
        <message>
            <source>Courier</source>
            <translation>快递</translation>
        </message>
        <message>
            <source>Item title</source>
            <translation>宝贝标题</translation>
        </message>
        <message>
            <source>Sku</source>
            <translation>规格</translation>
        </message>
        <message>
            <source>Merchant code</source>
            <translation>商家编码</translation>
        </message>
        <message>
            <source>Product id</source>
            <translation>商品 ID</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Kinds of items</source>
            <translation>宝贝种类</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Buyer message</source>
            <translation>买家留言</translation>
        </message>
        <message>
            <source>Seller memo</source>
            <translation>卖家备注</translation>
        </message>
        <message>
            <source>Reason of closing</source>
            <translation>关闭原因</translation>
        </message>
        <message>
            <source>Invoice title</source>
            <translation>发票抬头</translation>
        </message>
        <message>
            <source>The import was cancelled. What was written is whole; import the files again to complete it.</source>
            <translation>导入已取消。已写入的部分是完整的；再次导入这些文件即可补全。</translation>
        </message>
        <message>
            <source>Imported: %1 new orders, %2 changed, %3 to review.</source>
            <translation>导入完成：新增 %1 单，变更 %2 单，待审 %3 单。</translation>
        </message>
        <message>
            <source>Some files were refused.</source>
            <translation>部分文件未导入。</translation>
        </message>
        <message>
            <source>Some rows were rejected.</source>
            <translation>部分行被退回。</translation>
        </message>
        <message>
            <source>Wangwang log</source>
            <translation>旺旺聊天记录</translation>
        </message>
        <message>
            <source>Qianniu chat page</source>
            <translation>千牛聊天记录网页</translation>
        </message>
        <message>
            <source>Qianniu chat workbook</source>
            <translation>千牛聊天记录表格</translation>
        </message>
        <message>
            <source>Message table</source>
            <translation>消息表</translation>
        </message>
        <message>
            <source>Message lines (JSON)</source>
            <translation>消息行（JSON）</translation>
        </message>
        <message>
            <source>JDDC sessions, a row a message</source>
            <translation>JDDC 会话（一行一条）</translation>
        </message>
        <message>
            <source>JDDC sessions, between tags</source>
            <translation>JDDC 会话（标签分段）</translation>
        </message>
        <message>
            <source>The message has neither text nor attachment</source>
            <translation>消息既无文字也无附件</translation>
        </message>
        <message>
            <source>Whether buyer or shop wrote it cannot be told</source>
            <translation>无法判断是买家还是店铺发的</translation>
        </message>
        <message>
            <source>Which buyer it belongs to cannot be told</source>
            <translation>无法判断属于哪位买家</translation>
        </message>
        <message>
            <source>The line is no message and follows none</source>
            <translation>这一行不是消息，也不接在任何消息之后</translation>
        </message>
        <message>
            <source>The messages in the cell are cut off or damaged</source>
            <translation>单元格里的消息被截断或损坏</translation>
        </message>
        <message>
            <source>The row has fewer cells than its form asks for</source>
            <translation>这一行的列数不够</translation>
        </message>
        <message>
            <source>The message belongs to another shop</source>
            <translation>消息属于另一家店铺</translation>
        </message>
        <message>
            <source>These are talks, but the file does not say who spoke with whom.</source>
            <translation>这是聊天内容，但文件没有写明谁在和谁说话。</translation>
        </message>
        <message>
            <source>Export them with what is missing, or write them in the form that the help describes.</source>
            <translation>请带上缺少的内容重新导出，或按帮助中说明的格式整理后再导入。</translation>
        </message>
        <message>
            <source>Imported: %1 new messages of %2 conversations, %3 unanswered.</source>
            <translation>已导入：新消息 %1 条，涉及会话 %2 个，未回复 %3 个。</translation>
        </message>
    </context>
    <context>
        <name>ui::importing::MappingDialog</name>
        <message>
            <source>Which column is which?</source>
            <translation>指定列对应关系</translation>
        </message>
        <message>
            <source>%1 has columns that no known table has. Choose what it is like and which of its columns fill the fields; the answer is kept for the next file of its kind.</source>
            <translation>%1 的列与已知报表都不同。请选择它像哪种报表，以及各字段对应哪一列；结果会记住，下次同类文件自动识别。</translation>
        </message>
        <message>
            <source>Keep and import</source>
            <translation>保存并导入</translation>
        </message>
        <message>
            <source>It is like</source>
            <translation>类似于</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 (needed)</source>
            <translation>%1（必填）</translation>
        </message>
        <message>
            <source>not in this file</source>
            <translation>文件中没有</translation>
        </message>
        <message>
            <source>Still needed: %1</source>
            <translation>还缺：%1</translation>
        </message>
        <message>
            <source>Chosen twice: %1</source>
            <translation>重复选择：%1</translation>
        </message>
    </context>
    <context>
        <name>ui::importing::RejectedRowsModel</name>
        <message>
            <source>Row</source>
            <extracomment>Column: number of the row in the file</extracomment>
            <translation>行</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Cell</source>
            <extracomment>Column: what stands in the cell</extracomment>
            <translation>内容</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
    </context>
    <context>
        <name>ui::knowledge::ArticleEditor</name>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Steps, one a line</source>
            <translation>步骤（每行一步）</translation>
        </message>
        <message>
            <source>text, or text | picture file</source>
            <translation>文字，或 文字 | 图片文件</translation>
        </message>
        <message>
            <source>Pictures of the steps</source>
            <translation>步骤配图</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>配图</translation>
        </message>
        <message>
            <source>Picture for the line of the cursor…</source>
            <translation>为光标所在步骤选图…</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>关键词</translation>
        </message>
        <message>
            <source>All stages</source>
            <translation>全部阶段</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>When a buyer would ask</source>
            <translation>适用场景</translation>
        </message>
        <message>
            <source>Platform or device</source>
            <translation>平台或设备</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>Frequent</source>
            <translation>高频</translation>
        </message>
        <message>
            <source>Error-prone</source>
            <translation>易错</translation>
        </message>
        <message>
            <source>from</source>
            <translation>从</translation>
        </message>
        <message>
            <source>until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>at</source>
            <translation>于</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有效期</translation>
        </message>
        <message>
            <source>Who keeps it right</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Look at it again</source>
            <translation>下次复核</translation>
        </message>
    </context>
    <context>
        <name>ui::knowledge::KnowledgePanel</name>
        <message>
            <source>Quick replies</source>
            <translation>快捷回复</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>知识文章</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Macros</source>
            <translation>组合操作</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Import replies…</source>
            <translation>导入快捷回复…</translation>
        </message>
        <message>
            <source>Export replies…</source>
            <translation>导出快捷回复…</translation>
        </message>
        <message>
            <source>Rename the folder…</source>
            <translation>重命名分组…</translation>
        </message>
        <message>
            <source>Add the starter set</source>
            <translation>添加入门话术</translation>
        </message>
        <message>
            <source>Search titles and texts, also by pinyin</source>
            <translation>搜索标题和内容，支持拼音</translation>
        </message>
        <message>
            <source>Archived too</source>
            <translation>显示已归档</translation>
        </message>
        <message>
            <source>Review overdue</source>
            <translation>复核已过期</translation>
        </message>
        <message>
            <source>Stage of the sale</source>
            <translation>销售阶段</translation>
        </message>
        <message>
            <source>All stages</source>
            <translation>全部阶段</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>Still right</source>
            <translation>内容无误</translation>
        </message>
        <message>
            <source>Read and found right: look at it again in 90 days</source>
            <translation>已复核无误：90天后再次复核</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>知识库</translation>
        </message>
        <message>
            <source>New entry of the knowledge</source>
            <translation>新建知识条目</translation>
        </message>
        <message>
            <source>Save the entry</source>
            <translation>保存条目</translation>
        </message>
        <message>
            <source>Search the knowledge</source>
            <translation>搜索知识库</translation>
        </message>
        <message>
            <source>Import quick replies</source>
            <translation>导入快捷回复</translation>
        </message>
        <message>
            <source>Export quick replies</source>
            <translation>导出快捷回复</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>No quick replies yet</source>
            <translation>还没有快捷回复</translation>
        </message>
        <message>
            <source>Begin with the texts of a good shop and make them your own, or import those that you have.</source>
            <translation>可以先添加一套成熟的话术再按店铺修改，也可以导入已有的快捷短语。</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>还没有知识文章</translation>
        </message>
        <message>
            <source>Product cards, rules, procedures, scripts and answers that everybody finds while chatting.</source>
            <translation>商品卡、规则、流程、话术和问答，聊天时随时能查到。</translation>
        </message>
        <message>
            <source>No products yet</source>
            <translation>还没有商品</translation>
        </message>
        <message>
            <source>What you recommend: link, price, strengths and weaknesses, and what goes along with it.</source>
            <translation>推荐给买家的商品：链接、价格、优缺点和搭配。</translation>
        </message>
        <message>
            <source>New product</source>
            <translation>新建商品</translation>
        </message>
        <message>
            <source>No promotions yet</source>
            <translation>还没有活动</translation>
        </message>
        <message>
            <source>Offers with a beginning and an end; an expired one can't be put into a reply.</source>
            <translation>活动有开始和结束时间，过期后不能插入回复。</translation>
        </message>
        <message>
            <source>New promotion</source>
            <translation>新建活动</translation>
        </message>
        <message>
            <source>No macros yet</source>
            <translation>还没有组合操作</translation>
        </message>
        <message>
            <source>A macro replies, tags, promises, snoozes or closes in one confirm.</source>
            <translation>一次确认，完成回复、打标签、登记承诺、稍后处理或结束会话。</translation>
        </message>
        <message>
            <source>New macro</source>
            <translation>新建组合操作</translation>
        </message>
        <message>
            <source>What you wrote is not saved yet.</source>
            <translation>您修改的内容还没有保存。</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>放弃修改</translation>
        </message>
        <message>
            <source>Version %1 · %2 · %3</source>
            <translation>第 %1 版 · %2 · %3</translation>
        </message>
        <message>
            <source>New, not saved yet</source>
            <translation>新建，尚未保存</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx *.xls *.txt);;All files (*)</source>
            <translation>表格 (*.csv *.xlsx *.xls *.txt);;所有文件 (*)</translation>
        </message>
        <message>
            <source>The file has no column with texts. It needs a header such as 编码, 分组, 内容.</source>
            <translation>文件里没有内容列，表头需要有“编码、分组、内容”等列名。</translation>
        </message>
        <message>
            <source>%1 replies added, %2 left out because they are there already or empty.</source>
            <translation>已添加 %1 条，%2 条因已存在或为空而跳过。</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>%1 replies written.</source>
            <translation>已导出 %1 条快捷回复。</translation>
        </message>
        <message>
            <source>The file could not be written. Look whether the folder can be written to.</source>
            <translation>文件无法写入，请检查文件夹是否有写入权限。</translation>
        </message>
        <message>
            <source>The starter set is here already.</source>
            <translation>入门话术已经添加过了。</translation>
        </message>
        <message>
            <source>%1 replies and articles added. Change them to fit your shop.</source>
            <translation>已添加 %1 条话术和文章，请按店铺情况修改。</translation>
        </message>
        <message>
            <source>Select a reply in the folder first.</source>
            <translation>请先选择该分组里的一条回复。</translation>
        </message>
        <message>
            <source>Rename the folder</source>
            <translation>重命名分组</translation>
        </message>
        <message>
            <source>New path of the folder</source>
            <translation>新的分组路径</translation>
        </message>
    </context>
    <context>
        <name>ui::knowledge::KnowledgeStore</name>
        <message>
            <source>Own</source>
            <translation>个人</translation>
        </message>
        <message>
            <source>Frequent</source>
            <extracomment>高频: asked often</extracomment>
            <translation>高频</translation>
        </message>
        <message>
            <source>Error-prone</source>
            <extracomment>易错: easily got wrong</extracomment>
            <translation>易错</translation>
        </message>
        <message>
            <source>Review overdue</source>
            <translation>待复核</translation>
        </message>
        <message>
            <source>Never below %1</source>
            <translation>底价 %1（勿告知买家）</translation>
        </message>
        <message>
            <source>Be honest about: %1</source>
            <translation>如实说明：%1</translation>
        </message>
        <message>
            <source>Goes along with: %1</source>
            <translation>搭配推荐：%1</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>已归档</translation>
        </message>
    </context>
    <context>
        <name>ui::knowledge::KnowledgeText</name>
        <message>
            <source>No need</source>
            <translation>需求异议</translation>
        </message>
        <message>
            <source>No money</source>
            <translation>财力异议</translation>
        </message>
        <message>
            <source>Others decide</source>
            <translation>权利异议</translation>
        </message>
        <message>
            <source>Doubts the product</source>
            <translation>产品异议</translation>
        </message>
        <message>
            <source>Price too high</source>
            <translation>价格异议</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>购买时间异议</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务异议</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>政策异议</translation>
        </message>
        <message>
            <source>Product card</source>
            <translation>商品卡</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>流程</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>话术</translation>
        </message>
        <message>
            <source>Question and answer</source>
            <translation>问答</translation>
        </message>
        <message>
            <source>Features</source>
            <translation>特性</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>功能</translation>
        </message>
        <message>
            <source>How to use</source>
            <translation>使用方法</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>注意事项</translation>
        </message>
        <message>
            <source>Frequent questions</source>
            <translation>常见问题</translation>
        </message>
        <message>
            <source>Specification</source>
            <translation>规格参数</translation>
        </message>
        <message>
            <source>After-sale service</source>
            <translation>售后服务</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>优点</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>缺点</translation>
        </message>
        <message>
            <source>Value to the buyer</source>
            <translation>给买家的价值</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Before the sale</source>
            <translation>售前</translation>
        </message>
        <message>
            <source>During the sale</source>
            <translation>售中</translation>
        </message>
        <message>
            <source>After the sale</source>
            <translation>售后</translation>
        </message>
        <message>
            <source>Core</source>
            <extracomment>Level of an article: everybody learns it first</extracomment>
            <translation>核心</translation>
        </message>
        <message>
            <source>Further</source>
            <extracomment>Level of an article: comes later</extracomment>
            <translation>进阶</translation>
        </message>
        <message>
            <source>Not yet valid</source>
            <translation>未生效</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>a set time</source>
            <translation>到指定时间</translation>
        </message>
        <message>
            <source>the buyer writes</source>
            <translation>买家回复</translation>
        </message>
        <message>
            <source>the order is paid</source>
            <translation>订单付款</translation>
        </message>
        <message>
            <source>the order is shipped</source>
            <translation>订单发货</translation>
        </message>
        <message>
            <source>the parcel is delivered</source>
            <translation>包裹送达</translation>
        </message>
        <message>
            <source>the refund is made</source>
            <translation>退款完成</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>已下单</translation>
        </message>
        <message>
            <source>Not ordered yet</source>
            <translation>暂未下单</translation>
        </message>
        <message>
            <source>Information given</source>
            <translation>已解答咨询</translation>
        </message>
        <message>
            <source>After-sale case handled</source>
            <translation>售后已处理</translation>
        </message>
        <message>
            <source>Passed on to a lead</source>
            <translation>已升级处理</translation>
        </message>
        <message>
            <source>The buyer did not answer</source>
            <translation>买家未回复</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>已放弃</translation>
        </message>
        <message>
            <source>Solved</source>
            <translation>已解决</translation>
        </message>
        <message>
            <source>Not solved</source>
            <translation>未解决</translation>
        </message>
        <message>
            <source>Still pending</source>
            <translation>处理中</translation>
        </message>
        <message>
            <source>regular customer</source>
            <translation>老顾客</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>Product question</source>
            <translation>商品咨询</translation>
        </message>
        <message>
            <source>Price question</source>
            <translation>价格咨询</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>Shipping time</source>
            <translation>发货时间</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>优惠活动</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Bulk purchase</source>
            <translation>批量采购</translation>
        </message>
        <message>
            <source>Change of an order</source>
            <translation>修改订单</translation>
        </message>
        <message>
            <source>Urging shipment</source>
            <translation>催发货</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>取消订单</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>赠品</translation>
        </message>
        <message>
            <source>Parcel</source>
            <translation>物流</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>换货</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>质量问题</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>维修</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>How to use it</source>
            <translation>使用方法</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>It is gone. The list shows what is there.</source>
            <translation>该条目已不存在，请以列表为准。</translation>
        </message>
        <message>
            <source>A title is needed.</source>
            <translation>请填写标题。</translation>
        </message>
        <message>
            <source>A text is needed.</source>
            <translation>请填写内容。</translation>
        </message>
        <message>
            <source>A title has at most 80 characters and a text 5,000.</source>
            <translation>标题最多80字，内容最多5000字。</translation>
        </message>
        <message>
            <source>A colleague changed it meanwhile. Select it again and repeat your change.</source>
            <translation>同事刚刚修改过，请重新选择后再修改。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有任何修改。</translation>
        </message>
        <message>
            <source>It belongs to a colleague.</source>
            <translation>这是同事的个人内容。</translation>
        </message>
        <message>
            <source>The end must come after the beginning.</source>
            <translation>结束时间必须晚于开始时间。</translation>
        </message>
        <message>
            <source>The price floor must not be above the price.</source>
            <translation>价格填写有误：底价不能高于售价。</translation>
        </message>
        <message>
            <source>The macro does nothing. Give it at least one thing to do.</source>
            <translation>组合操作是空的，请至少设置一项操作。</translation>
        </message>
        <message>
            <source>It is not valid now, so it is not inserted.</source>
            <translation>不在有效期内，不能插入。</translation>
        </message>
        <message>
            <source>The conversation is gone.</source>
            <translation>会话已不存在。</translation>
        </message>
        <message>
            <source>The conversation changed meanwhile. Look at it and run the macro again.</source>
            <translation>会话有变化，请查看后再执行。</translation>
        </message>
        <message>
            <source>A variable of the reply is not filled in.</source>
            <translation>回复里还有变量没有填写。</translation>
        </message>
        <message>
            <source>The promise cannot be made. Nothing was done.</source>
            <translation>无法登记承诺，没有执行任何操作。</translation>
        </message>
        <message>
            <source>Something new came in, so nothing was sent. Read it and run the macro again.</source>
            <translation>有新消息，尚未发送，请看过后再执行。</translation>
        </message>
        <message>
            <source>Closing needs question type, outcome and whether it is solved. Nothing was done.</source>
            <translation>结束会话需要咨询类型、结果和是否解决，没有执行任何操作。</translation>
        </message>
        <message>
            <source>The buyer still waits, so it cannot be closed as solved. Nothing was done.</source>
            <translation>买家还在等待回复，不能以“已解决”结束，没有执行任何操作。</translation>
        </message>
        <message>
            <source>The conversation does not allow this as it stands. Nothing was done.</source>
            <translation>会话当前状态不允许这样操作，没有执行任何操作。</translation>
        </message>
        <message>
            <source>Reply: %1</source>
            <translation>回复：%1</translation>
        </message>
        <message>
            <source>Add the tags %1</source>
            <translation>添加标签：%1</translation>
        </message>
        <message>
            <source>Promise within %1: %2</source>
            <translation>%1内承诺：%2</translation>
        </message>
        <message>
            <source>Snooze for %1</source>
            <translation>稍后处理：%1后</translation>
        </message>
        <message>
            <source>Snooze until %1</source>
            <translation>稍后处理：直到%1</translation>
        </message>
        <message>
            <source>Close as: %1</source>
            <translation>结束会话：%1</translation>
        </message>
        <message>
            <source>Mark as: %1</source>
            <translation>标记为：%1</translation>
        </message>
    </context>
    <context>
        <name>ui::knowledge::KnowledgeTreeModel</name>
        <message>
            <source>%1 ×</source>
            <translation>%1 次</translation>
        </message>
    </context>
    <context>
        <name>ui::knowledge::MacroEditor</name>
        <message>
            <source>Title</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>回复内容</translation>
        </message>
        <message>
            <source>Tags, separated by blanks</source>
            <translation>标签（空格分隔）</translation>
        </message>
        <message>
            <source>Question type</source>
            <translation>咨询类型</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>承诺事项</translation>
        </message>
        <message>
            <source>min</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Promise due after</source>
            <translation>承诺时限</translation>
        </message>
        <message>
            <source>no snooze</source>
            <translation>不设置</translation>
        </message>
        <message>
            <source>Snooze until</source>
            <translation>稍后处理直到</translation>
        </message>
        <message>
            <source>Snooze at most</source>
            <translation>最长等待</translation>
        </message>
        <message>
            <source>leave it open</source>
            <translation>不结束会话</translation>
        </message>
        <message>
            <source>Close as</source>
            <translation>结束结果</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>不标记</translation>
        </message>
        <message>
            <source>Solved?</source>
            <translation>是否解决</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>小结</translation>
        </message>
        <message>
            <source>leave it</source>
            <translation>不修改</translation>
        </message>
    </context>
    <context>
        <name>ui::knowledge::ProductEditor</name>
        <message>
            <source>Title</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Merchant code</source>
            <translation>商家编码</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Picture file</source>
            <translation>图片文件</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>选择图片…</translation>
        </message>
        <message>
            <source>Price (yuan)</source>
            <translation>价格（元）</translation>
        </message>
        <message>
            <source>Price floor (yuan), never told</source>
            <translation>底价（元，不对买家展示）</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存说明</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>优点</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>缺点</translation>
        </message>
        <message>
            <source>Needs it answers</source>
            <translation>适合的需求</translation>
        </message>
        <message>
            <source>Offered along with it</source>
            <translation>搭配推荐</translation>
        </message>
    </context>
    <context>
        <name>ui::knowledge::PromotionEditor</name>
        <message>
            <source>Title</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>活动内容</translation>
        </message>
        <message>
            <source>from</source>
            <translation>从</translation>
        </message>
        <message>
            <source>until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有效期</translation>
        </message>
        <message>
            <source>Before and after these times the offer can't be put into a reply.</source>
            <translation>不在有效期内的活动不能插入回复。</translation>
        </message>
    </context>
    <context>
        <name>ui::knowledge::RecordEditor</name>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>ui::knowledge::ReplyEditor</name>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>分组</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>变量</translation>
        </message>
        <message>
            <source>Pictures and files, a path a line</source>
            <translation>图片和文件（每行一个路径）</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>No step</source>
            <translation>不限步骤</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>接待步骤</translation>
        </message>
        <message>
            <source>No objection</source>
            <translation>无异议类型</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>异议类型</translation>
        </message>
        <message>
            <source>Only for me</source>
            <translation>仅自己可见</translation>
        </message>
    </context>
    <context>
        <name>ui::knowledge::ReplyPane</name>
        <message>
            <source>Search replies, also by pinyin</source>
            <translation>搜索话术，支持拼音首字母</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>快捷回复</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Macros</source>
            <translation>组合操作</translation>
        </message>
        <message>
            <source>All steps</source>
            <translation>全部步骤</translation>
        </message>
        <message>
            <source>All objections</source>
            <translation>全部异议</translation>
        </message>
        <message>
            <source>Stage of the sale</source>
            <translation>销售阶段</translation>
        </message>
        <message>
            <source>All stages</source>
            <translation>全部阶段</translation>
        </message>
        <message>
            <source>Step of the reception</source>
            <translation>接待步骤</translation>
        </message>
        <message>
            <source>Objection of the buyer</source>
            <translation>买家异议类型</translation>
        </message>
        <message>
            <source>Order the reply is about</source>
            <translation>回复所涉及的订单</translation>
        </message>
        <message>
            <source>Put it on a key</source>
            <translation>设置快捷键</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>插入</translation>
        </message>
        <message>
            <source>Run…</source>
            <translation>执行…</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>知识库</translation>
        </message>
        <message>
            <source>Find a reply</source>
            <translation>查找快捷回复</translation>
        </message>
        <message>
            <source>Insert favourite reply %1</source>
            <translation>插入常用回复 %1</translation>
        </message>
        <message>
            <source>Suggested for the last message</source>
            <translation>根据买家最新消息推荐</translation>
        </message>
        <message>
            <source>Nothing here yet. Add it under Knowledge.</source>
            <translation>这里还没有内容，请到“知识库”添加。</translation>
        </message>
        <message>
            <source>Nothing found. Try other words.</source>
            <translation>没有找到，换个词试试。</translation>
        </message>
        <message numerus="yes">
            <source>Used %n times</source>
            <translation>
                <numerusform>已使用 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a conversation first.</source>
            <translation>请先打开一个会话。</translation>
        </message>
        <message>
            <source>Do all of this now?</source>
            <translation>现在执行以上全部操作吗？</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>执行</translation>
        </message>
        <message>
            <source>The macro needs this:</source>
            <translation>执行前请填写：</translation>
        </message>
        <message>
            <source>The reply needs this:</source>
            <translation>插入前请填写：</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>已完成。</translation>
        </message>
        <message>
            <source>Take it off its key</source>
            <translation>取消快捷键</translation>
        </message>
    </context>
    <context>
        <name>ui::options::OptionPane</name>
        <message>
            <source>Insert into the reply</source>
            <translation>插入回复</translation>
        </message>
        <message>
            <source>Offer the buyer two or three ways, each with a reason, and recommend one.</source>
            <translation>给买家两三个方案，各写明理由，并推荐其中一个。</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>Insert the options into the reply</source>
            <translation>把方案插入回复</translation>
        </message>
        <message>
            <source>Option %1</source>
            <translation>方案 %1</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>What is offered</source>
            <translation>方案内容</translation>
        </message>
        <message>
            <source>What is offered (may be left empty)</source>
            <translation>方案内容（可不填）</translation>
        </message>
        <message>
            <source>Why it suits the buyer</source>
            <translation>推荐理由</translation>
        </message>
    </context>
    <context>
        <name>ui::options::OptionText</name>
        <message>
            <source>There are these ways for you:</source>
            <translation>亲，有以下方案供您选择：</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>方案%1：%2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>an option and why</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1 (recommended)</source>
            <translation>%1（推荐）</translation>
        </message>
        <message>
            <source>Which one suits you better?</source>
            <translation>您看哪种更方便呢？</translation>
        </message>
    </context>
    <context>
        <name>ui::orders::ActForm</name>
        <message>
            <source>Ask the buyer</source>
            <translation>询问买家</translation>
        </message>
        <message>
            <source>Copy and wait for the answer</source>
            <translation>复制并等待回复</translation>
        </message>
        <message>
            <source>Question to the buyer</source>
            <translation>问买家的话</translation>
        </message>
        <message>
            <source>The buyer answered</source>
            <translation>买家已回复</translation>
        </message>
        <message>
            <source>Keep the answer</source>
            <translation>记录回复</translation>
        </message>
        <message>
            <source>What the buyer answered</source>
            <translation>买家的回复内容</translation>
        </message>
        <message>
            <source>Hold until</source>
            <extracomment>Verb on a button: put the order on hold</extracomment>
            <translation>挂起至</translation>
        </message>
        <message>
            <source>Hold</source>
            <comment>verb</comment>
            <translation>挂起</translation>
        </message>
        <message>
            <source>Why the order waits</source>
            <translation>挂起原因</translation>
        </message>
        <message>
            <source>Reject the order</source>
            <translation>驳回订单</translation>
        </message>
        <message>
            <source>Reject</source>
            <comment>verb</comment>
            <translation>驳回</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Take the order back into the queue</source>
            <translation>把订单退回待审</translation>
        </message>
        <message>
            <source>Recall</source>
            <comment>verb</comment>
            <translation>退回待审</translation>
        </message>
        <message>
            <source>Request an edit</source>
            <translation>申请修改</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>提交申请</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>改成</translation>
        </message>
        <message>
            <source>Note for colleagues</source>
            <translation>给同事的备注</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>添加备注</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Ctrl+Return sends, Escape closes</source>
            <translation>Ctrl+Enter 提交，Esc 关闭</translation>
        </message>
        <message>
            <source>Now: not given</source>
            <translation>现在：未填写</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>现在：%1</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>ui::orders::OrderActs</name>
        <message>
            <source>Order %1 approved.</source>
            <translation>订单 %1 已通过。</translation>
        </message>
        <message>
            <source>Question copied; order %1 waits for the buyer.</source>
            <translation>问题已复制，订单 %1 等待买家回复。</translation>
        </message>
        <message>
            <source>Answer kept; order %1 is to be reviewed.</source>
            <translation>回复已记录，订单 %1 回到待审。</translation>
        </message>
        <message>
            <source>Order %1 is on hold.</source>
            <translation>订单 %1 已挂起。</translation>
        </message>
        <message>
            <source>Order %1 released.</source>
            <translation>订单 %1 已解除挂起。</translation>
        </message>
        <message>
            <source>Order %1 rejected.</source>
            <translation>订单 %1 已驳回。</translation>
        </message>
        <message>
            <source>Order %1 is back in the queue.</source>
            <translation>订单 %1 已退回待审。</translation>
        </message>
        <message>
            <source>Taken back: order %1.</source>
            <translation>已撤销：订单 %1。</translation>
        </message>
        <message>
            <source>%1 orders: %2</source>
            <translation>%1 单：%2</translation>
        </message>
        <message>
            <source>%1 of %2 orders were not approved.</source>
            <translation>%2 单中有 %1 单未通过。</translation>
        </message>
        <message>
            <source>%1 orders approved.</source>
            <translation>已通过 %1 单。</translation>
        </message>
        <message>
            <source>Note added.</source>
            <translation>备注已添加。</translation>
        </message>
        <message>
            <source>%1: set on %2 orders.</source>
            <translation>%1：已标记 %2 单。</translation>
        </message>
        <message>
            <source>%1: cleared on %2 orders.</source>
            <translation>%1：已从 %2 单取消。</translation>
        </message>
        <message>
            <source>Edit requested; it leaves with the next hand-off file.</source>
            <translation>修改申请已提交，将随下一份交接文件导出。</translation>
        </message>
        <message>
            <source>Edit request withdrawn.</source>
            <translation>修改申请已撤回。</translation>
        </message>
        <message>
            <source>Taken back: %1 orders.</source>
            <translation>已撤销：%1 单。</translation>
        </message>
        <message>
            <source>Handed off: %1 edits, %2 notes and %3 applications.</source>
            <translation>已交接：%1 项修改、%2 条备注、%3 个申请。</translation>
        </message>
    </context>
    <context>
        <name>ui::orders::OrderAnnotations</name>
        <message>
            <source>Flags, notes and edits</source>
            <translation>旗帜、备注与修改</translation>
        </message>
        <message>
            <source>On hold until %1</source>
            <translation>挂起至 %1</translation>
        </message>
        <message>
            <source>Question to the buyer</source>
            <translation>问买家的话</translation>
        </message>
        <message>
            <source>Answer of the buyer</source>
            <translation>买家回复</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>未填写</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤回</translation>
        </message>
    </context>
    <context>
        <name>ui::orders::OrderBuyer</name>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>%1 orders, %2 paid, %3 in all</source>
            <translation>共 %1 单，已付 %2 单，合计 %3</translation>
        </message>
        <message>
            <source>%1 receivers</source>
            <translation>%1 个收货人</translation>
        </message>
        <message>
            <source>1 order, %1 paid, %2 in all</source>
            <translation>共 1 单，已付 %1 单，合计 %2</translation>
        </message>
        <message>
            <source>1 receiver</source>
            <translation>1 个收货人</translation>
        </message>
    </context>
    <context>
        <name>ui::orders::OrderCard</name>
        <message>
            <source>Approve</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Ask</source>
            <extracomment>Button: ask the buyer a question</extracomment>
            <translation>询问</translation>
        </message>
        <message>
            <source>Hold</source>
            <extracomment>Button: put the order on hold</extracomment>
            <translation>挂起</translation>
        </message>
        <message>
            <source>Keep the answer</source>
            <translation>记录回复</translation>
        </message>
        <message>
            <source>Note</source>
            <extracomment>Button: add a note to the order</extracomment>
            <translation>备注</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>Button: request an edit of the shop's system</extracomment>
            <translation>修改</translation>
        </message>
        <message>
            <source>Open in order review</source>
            <translation>在审单中打开</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>ui::orders::OrderDetailView</name>
        <message>
            <source>No order is open</source>
            <translation>没有打开的订单</translation>
        </message>
        <message>
            <source>Choose one in the list.</source>
            <translation>请在列表中选择一个订单。</translation>
        </message>
        <message>
            <source>Ship by %1 · %2</source>
            <translation>发货期限 %1 · %2</translation>
        </message>
        <message>
            <source>Changed since</source>
            <extracomment>Chip: the shop's system changed the order after it was reviewed</extracomment>
            <translation>审后有变</translation>
        </message>
        <message>
            <source>The shop's data of this order changed after the decision, seen %1. Look at it again.</source>
            <translation>审单之后店铺数据有变动（%1 发现），请再看一遍。</translation>
        </message>
    </context>
    <context>
        <name>ui::orders::OrderFields</name>
        <message>
            <source>Delivery and remarks</source>
            <translation>收货与留言</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>身份核对</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Does not match</source>
            <translation>不一致</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Request an edit of the shop's system</source>
            <translation>申请在店铺后台修改</translation>
        </message>
        <message>
            <source>What the buyer says</source>
            <translation>买家报的内容</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>未填写</translation>
        </message>
        <message>
            <source>Shown 30 s</source>
            <translation>显示 30 秒</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
    </context>
    <context>
        <name>ui::orders::OrderFilters</name>
        <message>
            <source>Number, nick, receiver, phone, parcel or item</source>
            <translation>订单号、会员名、收货人、电话、物流单号或宝贝</translation>
        </message>
        <message>
            <source>Any reason</source>
            <translation>全部命中</translation>
        </message>
        <message>
            <source>Any flag</source>
            <translation>全部旗帜</translation>
        </message>
        <message>
            <source>All shops</source>
            <translation>全部店铺</translation>
        </message>
        <message>
            <source>Of one import</source>
            <translation>仅某次导入</translation>
        </message>
        <message>
            <source>Shows the orders of every import again</source>
            <translation>恢复显示所有导入的订单</translation>
        </message>
        <message>
            <source>%1 % passed automatically</source>
            <translation>自动通过 %1 %</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>ui::orders::OrderHits</name>
        <message>
            <source>Why it needs a look</source>
            <translation>需要人工审核的原因</translation>
        </message>
        <message>
            <source>Shows the field that the rule looked at</source>
            <translation>定位到规则检查的字段</translation>
        </message>
    </context>
    <context>
        <name>ui::orders::OrderItems</name>
        <message>
            <source>Items and money</source>
            <translation>宝贝与金额</translation>
        </message>
        <message>
            <source>The export of items is not imported yet.</source>
            <translation>宝贝报表尚未导入。</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>货款</translation>
        </message>
        <message>
            <source>Postage</source>
            <translation>邮费</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总额</translation>
        </message>
        <message>
            <source>Paid</source>
            <extracomment>Caption of an amount: what the buyer paid</extracomment>
            <translation>实付</translation>
        </message>
        <message>
            <source>Refunded</source>
            <extracomment>Caption of an amount: what was given back</extracomment>
            <translation>退款</translation>
        </message>
    </context>
    <context>
        <name>ui::orders::OrderListModel</name>
        <message>
            <source>Ship within</source>
            <extracomment>Column: time left until the promised shipment</extracomment>
            <translation>发货剩余</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>收货人</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>宝贝</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Why</source>
            <extracomment>Column: why the order needs a person</extracomment>
            <translation>命中原因</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>旗帜</translation>
        </message>
        <message>
            <source>Review</source>
            <extracomment>Column: state of the order review</extracomment>
            <translation>审单</translation>
        </message>
        <message>
            <source>Order state</source>
            <extracomment>Column: state of the order in the shop</extracomment>
            <translation>订单状态</translation>
        </message>
        <message>
            <source>To be shipped by %1</source>
            <translation>须在 %1 前发货</translation>
        </message>
        <message>
            <source>On hold until %1</source>
            <translation>挂起至 %1</translation>
        </message>
        <message>
            <source>Ordered</source>
            <extracomment>Column: when the buyer placed the order</extracomment>
            <translation>下单时间</translation>
        </message>
        <message>
            <source>The shop's data of this order changed after the decision.</source>
            <translation>审单后店铺数据有变化。</translation>
        </message>
    </context>
    <context>
        <name>ui::orders::OrderTimeline</name>
        <message>
            <source>What happened</source>
            <translation>经过</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>下单</translation>
        </message>
        <message>
            <source>Paid by the buyer</source>
            <translation>买家付款</translation>
        </message>
        <message>
            <source>Shipped by the shop</source>
            <translation>卖家发货</translation>
        </message>
        <message>
            <source>Received by the buyer</source>
            <translation>买家收货</translation>
        </message>
    </context>
    <context>
        <name>ui::orders::OrderViewModel</name>
        <message>
            <source>1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>3 hours</source>
            <translation>3 小时</translation>
        </message>
        <message>
            <source>Today 20:00</source>
            <translation>今天 20:00</translation>
        </message>
        <message>
            <source>Tomorrow 9:00</source>
            <translation>明天 9:00</translation>
        </message>
        <message>
            <source>In 3 days 9:00</source>
            <translation>3 天后 9:00</translation>
        </message>
    </context>
    <context>
        <name>ui::orders::OrdersText</name>
        <message>
            <source>Hello {buyer}, your order {order} over {amount} is confirmed and will be shipped soon. {link}</source>
            <translation>亲 {buyer}，您的订单 {order}（{amount}）已确认，我们会尽快为您发货。 {link}</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>待付款</translation>
        </message>
        <message>
            <source>To ship</source>
            <translation>待发货</translation>
        </message>
        <message>
            <source>Partly shipped</source>
            <translation>部分发货</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>已发货</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已签收</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>交易成功</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Unknown state</source>
            <translation>未知状态</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>待审</translation>
        </message>
        <message>
            <source>Auto passed</source>
            <translation>自动通过</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已通过</translation>
        </message>
        <message>
            <source>Buyer asked</source>
            <translation>待买家回复</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>挂起</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>已驳回</translation>
        </message>
        <message>
            <source>Large amount</source>
            <translation>大额</translation>
        </message>
        <message>
            <source>Items missing</source>
            <translation>商品不全</translation>
        </message>
        <message>
            <source>No receiver</source>
            <translation>缺收货人</translation>
        </message>
        <message>
            <source>Odd receiver</source>
            <translation>收货人可疑</translation>
        </message>
        <message>
            <source>No phone</source>
            <translation>缺电话</translation>
        </message>
        <message>
            <source>Odd phone</source>
            <translation>电话可疑</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>缺地址</translation>
        </message>
        <message>
            <source>Odd address</source>
            <translation>地址可疑</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>重复下单</translation>
        </message>
        <message>
            <source>Buyer message</source>
            <translation>买家留言</translation>
        </message>
        <message>
            <source>Seller memo</source>
            <translation>卖家备注</translation>
        </message>
        <message>
            <source>Open complaint</source>
            <translation>投诉未结</translation>
        </message>
        <message>
            <source>Cash on delivery</source>
            <translation>货到付款</translation>
        </message>
        <message>
            <source>Courier wish</source>
            <translation>指定快递</translation>
        </message>
        <message>
            <source>Out of area</source>
            <translation>超出配送区</translation>
        </message>
        <message>
            <source>Under floor price</source>
            <translation>低于底价</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>订单编号</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>收货人</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>收货地址</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>固定电话</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>宝贝</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Shipping method</source>
            <translation>运送方式</translation>
        </message>
        <message>
            <source>Sku</source>
            <translation>规格</translation>
        </message>
        <message>
            <source>Courier</source>
            <translation>快递</translation>
        </message>
        <message>
            <source>Red flag</source>
            <translation>红旗</translation>
        </message>
        <message>
            <source>Yellow flag</source>
            <translation>黄旗</translation>
        </message>
        <message>
            <source>Green flag</source>
            <translation>绿旗</translation>
        </message>
        <message>
            <source>Blue flag</source>
            <translation>蓝旗</translation>
        </message>
        <message>
            <source>Purple flag</source>
            <translation>紫旗</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Out of stock</source>
            <translation>缺货</translation>
        </message>
        <message>
            <source>To hand off</source>
            <translation>待交接</translation>
        </message>
        <message>
            <source>Handed off</source>
            <translation>已交接</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>审单队列</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已审</translation>
        </message>
        <message>
            <source>All orders</source>
            <translation>全部订单</translation>
        </message>
        <message>
            <source>Not shipped</source>
            <translation>未发货</translation>
        </message>
        <message>
            <source>Most urgent first</source>
            <translation>最急优先</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新优先</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>最早优先</translation>
        </message>
        <message>
            <source>Largest amount first</source>
            <translation>金额从高到低</translation>
        </message>
        <message>
            <source>Contact the buyer</source>
            <translation>联系买家</translation>
        </message>
        <message>
            <source>Check the address</source>
            <translation>核对地址</translation>
        </message>
        <message>
            <source>Arrange the delivery</source>
            <translation>安排配送</translation>
        </message>
        <message>
            <source>Handle after-sale</source>
            <translation>处理售后</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>其他原因</translation>
        </message>
        <message>
            <source>Last digits of the mobile</source>
            <translation>手机尾号</translation>
        </message>
        <message>
            <source>Registered e-mail</source>
            <translation>注册邮箱</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>新客户</translation>
        </message>
        <message>
            <source>Returning customer</source>
            <translation>老客户</translation>
        </message>
        <message>
            <source>VIP customer</source>
            <translation>VIP 客户</translation>
        </message>
        <message>
            <source>This order is not in the shop's data any more.</source>
            <translation>店铺数据中已没有这个订单。</translation>
        </message>
        <message>
            <source>Import the newest export and look for it again.</source>
            <translation>请导入最新报表后再查找。</translation>
        </message>
        <message>
            <source>The review is in a state that does not allow this step.</source>
            <translation>当前审单状态不能做这一步。</translation>
        </message>
        <message>
            <source>Release or recall the order first.</source>
            <translation>请先解除挂起或退回待审。</translation>
        </message>
        <message>
            <source>The shop has already shipped or closed this order.</source>
            <translation>这个订单已发货或已关闭。</translation>
        </message>
        <message>
            <source>Nothing is left to review: go on with the next one.</source>
            <translation>无需再审，请处理下一单。</translation>
        </message>
        <message>
            <source>The order changed since you opened it.</source>
            <translation>您打开之后订单有变化。</translation>
        </message>
        <message>
            <source>It has been read again: look at it once more and repeat the step.</source>
            <translation>已重新读取：请再看一遍后重做这一步。</translation>
        </message>
        <message>
            <source>A reason is missing.</source>
            <translation>缺少原因。</translation>
        </message>
        <message>
            <source>Type why, then repeat the step.</source>
            <translation>请填写原因后重做这一步。</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>内容为空。</translation>
        </message>
        <message>
            <source>Type it, then repeat the step.</source>
            <translation>请填写内容后重做这一步。</translation>
        </message>
        <message>
            <source>The hold would end in the past.</source>
            <translation>挂起的结束时间已经过去。</translation>
        </message>
        <message>
            <source>Choose a later time.</source>
            <translation>请选择更晚的时间。</translation>
        </message>
        <message>
            <source>That is how it already is.</source>
            <translation>本来就是这样。</translation>
        </message>
        <message>
            <source>Nothing had to be changed.</source>
            <translation>无需更改。</translation>
        </message>
        <message>
            <source>There is nothing to undo on this order.</source>
            <translation>这个订单没有可撤销的操作。</translation>
        </message>
        <message>
            <source>Only the last step of a review can be undone.</source>
            <translation>只能撤销审单的最后一步。</translation>
        </message>
        <message>
            <source>Not every cash-on-delivery check is ticked.</source>
            <translation>货到付款核对项还没有全部勾选。</translation>
        </message>
        <message>
            <source>Go through the check list in the detail and tick each point.</source>
            <translation>请在详情中逐项核对并勾选。</translation>
        </message>
        <message>
            <source>An open complaint holds this order.</source>
            <translation>未结的投诉锁定了这个订单。</translation>
        </message>
        <message>
            <source>Settle the complaint and clear its flag, then approve.</source>
            <translation>请先处理投诉并取消投诉标记，再通过。</translation>
        </message>
        <message>
            <source>A required field is empty.</source>
            <translation>必填项为空。</translation>
        </message>
        <message>
            <source>Ask the buyer, or request an edit that fills it.</source>
            <translation>请询问买家，或申请修改补全。</translation>
        </message>
        <message>
            <source>The shop's system cannot change this field.</source>
            <translation>店铺后台不能修改这一项。</translation>
        </message>
        <message>
            <source>Leave a note instead.</source>
            <translation>请改用备注。</translation>
        </message>
        <message>
            <source>This field is not masked.</source>
            <translation>这一项没有隐藏。</translation>
        </message>
        <message>
            <source>It is shown as it is.</source>
            <translation>它已按原样显示。</translation>
        </message>
        <message>
            <source>The export has no value in this field.</source>
            <translation>报表中这一项没有内容。</translation>
        </message>
        <message>
            <source>Ask the buyer for it.</source>
            <translation>请向买家询问。</translation>
        </message>
        <message>
            <source>Too few digits to compare.</source>
            <translation>位数太少，无法核对。</translation>
        </message>
        <message>
            <source>Type at least the last three digits.</source>
            <translation>请至少输入后三位。</translation>
        </message>
        <message>
            <source>Three answers were wrong today.</source>
            <translation>今天已核对错误三次。</translation>
        </message>
        <message>
            <source>Hand the buyer over to your team lead.</source>
            <translation>请把买家转给组长。</translation>
        </message>
        <message>
            <source>You have shown the hourly limit of masked fields.</source>
            <translation>本小时查看隐藏信息的次数已用完。</translation>
        </message>
        <message>
            <source>Go on in an hour, or ask your team lead.</source>
            <translation>请一小时后再试，或找组长。</translation>
        </message>
        <message>
            <source>No edit or note waits for hand-off.</source>
            <translation>没有待交接的修改或备注。</translation>
        </message>
        <message>
            <source>Request an edit or write a note first.</source>
            <translation>请先申请修改或写备注。</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>文件写不出去。</translation>
        </message>
        <message>
            <source>Close it in other programs or choose another folder.</source>
            <translation>请在其他程序中关闭它，或换一个文件夹。</translation>
        </message>
        <message>
            <source>Hello {buyer}, your order {order} is a large one. Before we ship it, would you confirm the items and the quantity?</source>
            <translation>亲 {buyer}，您的订单 {order} 金额较大，发货前麻烦您确认一下商品和数量是否正确？</translation>
        </message>
        <message>
            <source>Hello {buyer}, we cannot see every item of your order {order}. Which items and how many did you buy?</source>
            <translation>亲 {buyer}，您的订单 {order} 商品信息不完整，请问您购买的是哪些商品、各几件？</translation>
        </message>
        <message>
            <source>Hello {buyer}, the courier needs a name for your order {order}. Who will receive the parcel?</source>
            <translation>亲 {buyer}，您的订单 {order} 收货人姓名需要确认，请问由哪位签收包裹？</translation>
        </message>
        <message>
            <source>Hello {buyer}, the phone number of your order {order} does not look right. Which number can the courier reach you at?</source>
            <translation>亲 {buyer}，您的订单 {order} 联系电话似乎有误，请问快递打哪个号码能联系到您？</translation>
        </message>
        <message>
            <source>Hello {buyer}, the address of your order {order} is not complete. Would you send us street, building and door number?</source>
            <translation>亲 {buyer}，您的订单 {order} 收货地址不完整，麻烦您补充一下街道、楼栋和门牌号？</translation>
        </message>
        <message>
            <source>Hello {buyer}, you placed two orders of the same items shortly after each other ({order}). Do you want both, or was one a mistake?</source>
            <translation>亲 {buyer}，您短时间内下了两笔相同的订单（{order}），请问是两笔都要，还是有一笔拍错了？</translation>
        </message>
        <message>
            <source>Hello {buyer}, you left a message with your order {order}. May we confirm what you wish before we ship?</source>
            <translation>亲 {buyer}，您的订单 {order} 有留言，发货前想和您确认一下具体要求，可以吗？</translation>
        </message>
        <message>
            <source>Hello {buyer}, your complaint about order {order} is still open. Shall we ship now, or wait until it is settled?</source>
            <translation>亲 {buyer}，您关于订单 {order} 的投诉还在处理中，请问现在发货，还是等处理完再发？</translation>
        </message>
        <message>
            <source>Hello {buyer}, you chose cash on delivery for your order {order}. Will somebody be there to pay when the parcel arrives?</source>
            <translation>亲 {buyer}，您的订单 {order} 选择了货到付款，请问包裹送达时有人在家付款签收吗？</translation>
        </message>
        <message>
            <source>Hello {buyer}, you asked for a certain courier for your order {order}. Which courier shall we use?</source>
            <translation>亲 {buyer}，您的订单 {order} 指定了快递，请问需要发哪家快递？</translation>
        </message>
        <message>
            <source>Hello {buyer}, the address of your order {order} is outside our delivery area. Is there another address we may ship to?</source>
            <translation>亲 {buyer}，您的订单 {order} 收货地址超出了我们的配送范围，请问有其他地址可以收货吗？</translation>
        </message>
        <message>
            <source>Hello {buyer}, the price of your order {order} needs a check on our side. May we come back to you shortly?</source>
            <translation>亲 {buyer}，您的订单 {order} 价格需要我们核实一下，稍后回复您可以吗？</translation>
        </message>
        <message>
            <source>it is too short</source>
            <translation>太短</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>太长</translation>
        </message>
        <message>
            <source>it is not a name</source>
            <translation>不像姓名</translation>
        </message>
        <message>
            <source>it reads like an advert</source>
            <translation>像是广告</translation>
        </message>
        <message>
            <source>no phone number has this form</source>
            <translation>不符合电话号码的格式</translation>
        </message>
        <message>
            <source>it names no province</source>
            <translation>没有写省份</translation>
        </message>
        <message>
            <source>The order has no number.</source>
            <translation>订单没有编号。</translation>
        </message>
        <message>
            <source>A spreadsheet program damaged the order number.</source>
            <translation>订单号被表格软件损坏。</translation>
        </message>
        <message>
            <source>The order names no item.</source>
            <translation>订单没有宝贝名称。</translation>
        </message>
        <message>
            <source>The order has no quantity.</source>
            <translation>订单没有数量。</translation>
        </message>
        <message>
            <source>The order has no price.</source>
            <translation>订单没有价格。</translation>
        </message>
        <message>
            <source>Number, item, quantity or price is missing.</source>
            <translation>缺少编号、宝贝、数量或价格。</translation>
        </message>
        <message>
            <source>The amount is over the shop's limit.</source>
            <translation>金额超过店铺限额。</translation>
        </message>
        <message>
            <source>The amount is over the shop's limit of %1.</source>
            <translation>金额超过店铺限额 %1。</translation>
        </message>
        <message>
            <source>The receiver's name is empty.</source>
            <translation>收货人姓名为空。</translation>
        </message>
        <message>
            <source>The receiver does not look like a name.</source>
            <translation>收货人不像真实姓名。</translation>
        </message>
        <message>
            <source>The receiver is odd: %1.</source>
            <translation>收货人可疑：%1。</translation>
        </message>
        <message>
            <source>There is neither a mobile nor a phone.</source>
            <translation>手机和固定电话都没有。</translation>
        </message>
        <message>
            <source>The number is not one that a courier can call.</source>
            <translation>快递无法拨打这个号码。</translation>
        </message>
        <message>
            <source>The number is odd: %1.</source>
            <translation>号码可疑：%1。</translation>
        </message>
        <message>
            <source>The address is empty.</source>
            <translation>地址为空。</translation>
        </message>
        <message>
            <source>The address lacks street or door number.</source>
            <translation>地址缺少街道或门牌号。</translation>
        </message>
        <message>
            <source>The address is odd: %1.</source>
            <translation>地址可疑：%1。</translation>
        </message>
        <message>
            <source>The same items were ordered twice in a short time.</source>
            <translation>短时间内重复购买相同宝贝。</translation>
        </message>
        <message>
            <source>The same items as order %1, shortly after it.</source>
            <translation>与订单 %1 宝贝相同且时间相近。</translation>
        </message>
        <message>
            <source>The buyer left a message: read it before you approve.</source>
            <translation>买家有留言，请看过再通过。</translation>
        </message>
        <message>
            <source>The shop left a remark: read it before you approve.</source>
            <translation>卖家有备注，请看过再通过。</translation>
        </message>
        <message>
            <source>A complaint is open: the order is held until it is settled.</source>
            <translation>投诉未结：处理完之前不发货。</translation>
        </message>
        <message>
            <source>The buyer pays at the door: go through the check list.</source>
            <translation>买家货到付款：请逐项核对。</translation>
        </message>
        <message>
            <source>A remark asks for a certain courier.</source>
            <translation>留言或备注指定了快递。</translation>
        </message>
        <message>
            <source>A remark asks for a courier: %1.</source>
            <translation>留言或备注指定了快递：%1。</translation>
        </message>
        <message>
            <source>The shop does not ship to this area.</source>
            <translation>店铺不配送该地区。</translation>
        </message>
        <message>
            <source>The shop does not ship to %1.</source>
            <translation>店铺不配送%1。</translation>
        </message>
        <message>
            <source>An item was sold under its floor price.</source>
            <translation>有宝贝低于底价出售。</translation>
        </message>
        <message>
            <source>Sold under its floor price: %1.</source>
            <translation>低于底价出售：%1。</translation>
        </message>
        <message>
            <source>Flag set: %1</source>
            <translation>已标记：%1</translation>
        </message>
        <message>
            <source>Flag cleared: %1</source>
            <translation>已取消标记：%1</translation>
        </message>
        <message>
            <source>Masked field shown: %1</source>
            <translation>查看了隐藏信息：%1</translation>
        </message>
        <message>
            <source>Edit requested: %1</source>
            <translation>申请修改：%1</translation>
        </message>
        <message>
            <source>Edit request withdrawn: %1</source>
            <translation>撤回修改申请：%1</translation>
        </message>
        <message>
            <source>Identity check passed</source>
            <translation>身份核对一致</translation>
        </message>
        <message>
            <source>Identity check failed</source>
            <translation>身份核对不一致</translation>
        </message>
        <message>
            <source>Answer of the buyer kept</source>
            <translation>记录了买家回复</translation>
        </message>
        <message>
            <source>Put on hold</source>
            <translation>已挂起</translation>
        </message>
        <message>
            <source>Released from hold</source>
            <translation>已解除挂起</translation>
        </message>
        <message>
            <source>Taken back into the queue</source>
            <translation>退回待审</translation>
        </message>
        <message>
            <source>Last step taken back</source>
            <translation>撤销了上一步</translation>
        </message>
        <message>
            <source>Note added</source>
            <translation>添加了备注</translation>
        </message>
        <message>
            <source>Changed</source>
            <extracomment>A step that this version of the program has no word for</extracomment>
            <translation>有变更</translation>
        </message>
        <message>
            <source>Edit arrived with an import: %1</source>
            <translation>修改已随导入生效：%1</translation>
        </message>
        <message>
            <source>Changed by an import after the decision</source>
            <translation>审单后订单有变更</translation>
        </message>
        <message>
            <source>Changed since</source>
            <extracomment>List: decided orders that an import changed afterwards</extracomment>
            <translation>审后有变</translation>
        </message>
    </context>
    <context>
        <name>ui::orders::ReviewPanel</name>
        <message>
            <source>Order review</source>
            <translation>审单</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>插旗</translation>
        </message>
        <message>
            <source>Approve selection</source>
            <translation>批量通过</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Approve (Ctrl+Return)</source>
            <translation>通过 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Approve and copy</source>
            <translation>通过并复制</translation>
        </message>
        <message>
            <source>Approve and copy the confirmation for the buyer (Ctrl+Shift+Return)</source>
            <translation>通过并复制给买家的确认话术 (Ctrl+Shift+Enter)</translation>
        </message>
        <message>
            <source>Ask</source>
            <extracomment>Button: ask the buyer a question</extracomment>
            <translation>询问</translation>
        </message>
        <message>
            <source>Ask the buyer (Ctrl+Shift+A)</source>
            <translation>询问买家 (Ctrl+Shift+A)</translation>
        </message>
        <message>
            <source>Hold</source>
            <extracomment>Button: put the order on hold</extracomment>
            <translation>挂起</translation>
        </message>
        <message>
            <source>Hold until a time (Ctrl+Shift+H)</source>
            <translation>挂起到指定时间 (Ctrl+Shift+H)</translation>
        </message>
        <message>
            <source>Reject</source>
            <extracomment>Button: reject the order</extracomment>
            <translation>驳回</translation>
        </message>
        <message>
            <source>Reject with a reason (Ctrl+Shift+R)</source>
            <translation>填写原因并驳回 (Ctrl+Shift+R)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>No order matches</source>
            <translation>没有符合条件的订单</translation>
        </message>
        <message>
            <source>Change the search or the filters.</source>
            <translation>请修改搜索内容或筛选条件。</translation>
        </message>
        <message>
            <source>Clear search and filters</source>
            <translation>清除搜索和筛选</translation>
        </message>
        <message>
            <source>Nothing waits for review</source>
            <translation>没有待审订单</translation>
        </message>
        <message>
            <source>Import the shop's newest export to see what came in.</source>
            <translation>导入店铺最新报表，查看新进的订单。</translation>
        </message>
        <message>
            <source>No orders here</source>
            <translation>这里没有订单</translation>
        </message>
        <message>
            <source>%1 orders, reading on…</source>
            <translation>%1 单，读取中…</translation>
        </message>
        <message>
            <source>%1 orders</source>
            <translation>%1 单</translation>
        </message>
        <message>
            <source>%1 · %2 selected · %3</source>
            <translation>%1 · 已选 %2 单 · %3</translation>
        </message>
        <message>
            <source>%1 orders are selected.</source>
            <translation>已选择 %1 单。</translation>
        </message>
        <message>
            <source>Select at most %1 for one step.</source>
            <translation>一次最多选择 %1 单。</translation>
        </message>
        <message>
            <source>Approve the order</source>
            <translation>通过订单</translation>
        </message>
        <message>
            <source>Approve and copy the confirmation</source>
            <translation>通过并复制确认话术</translation>
        </message>
        <message>
            <source>Ask the buyer</source>
            <translation>询问买家</translation>
        </message>
        <message>
            <source>Copy the question to the buyer</source>
            <translation>复制给买家的问题</translation>
        </message>
        <message>
            <source>Question copied.</source>
            <translation>问题已复制。</translation>
        </message>
        <message>
            <source>Keep the buyer's answer</source>
            <translation>记录买家回复</translation>
        </message>
        <message>
            <source>Hold until…</source>
            <translation>挂起至…</translation>
        </message>
        <message>
            <source>Release from hold</source>
            <translation>解除挂起</translation>
        </message>
        <message>
            <source>Reject with a reason</source>
            <translation>填写原因并驳回</translation>
        </message>
        <message>
            <source>Take back into the queue</source>
            <translation>退回待审</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>撤销上一步</translation>
        </message>
        <message>
            <source>Request an edit</source>
            <translation>申请修改</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>添加备注</translation>
        </message>
        <message>
            <source>Set or clear: %1</source>
            <translation>标记或取消：%1</translation>
        </message>
        <message>
            <source>Next order</source>
            <translation>下一单</translation>
        </message>
        <message>
            <source>Previous order</source>
            <translation>上一单</translation>
        </message>
        <message>
            <source>Search orders</source>
            <translation>搜索订单</translation>
        </message>
        <message>
            <source>Approve the selected orders</source>
            <translation>通过所选订单</translation>
        </message>
        <message>
            <source>Copy the order number</source>
            <translation>复制订单编号</translation>
        </message>
        <message>
            <source>Order number copied.</source>
            <translation>订单编号已复制。</translation>
        </message>
        <message>
            <source>Hand off edits and notes…</source>
            <translation>交接修改与备注…</translation>
        </message>
        <message>
            <source>Read the list again</source>
            <translation>刷新列表</translation>
        </message>
        <message>
            <source>Hand off edits and notes</source>
            <translation>交接修改与备注</translation>
        </message>
        <message>
            <source>Table (*.csv);;Workbook (*.xlsx)</source>
            <translation>表格 (*.csv);;工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>No decision was overtaken</source>
            <translation>没有审后变化的订单</translation>
        </message>
        <message>
            <source>Decided orders come here when an import shows another address, amount or remark before they are shipped.</source>
            <translation>已审订单在发货前，如果导入显示地址、金额或备注有变，就会出现在这里。</translation>
        </message>
    </context>
    <context>
        <name>ui::practice::PracticePanel</name>
        <message>
            <source>Practice</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Start simulated buyers</source>
            <translation>开始模拟买家</translation>
        </message>
        <message>
            <source>Stop simulated buyers</source>
            <translation>停止模拟买家</translation>
        </message>
        <message>
            <source>Count the result again</source>
            <translation>重新统计成绩</translation>
        </message>
        <message>
            <source>Copy the result</source>
            <translation>复制成绩</translation>
        </message>
        <message>
            <source>Print the result…</source>
            <translation>打印成绩…</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>× %1</source>
            <translation>%1 倍</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Buyers play</source>
            <translation>剧本</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>买家人数</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>重新统计</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
    </context>
    <context>
        <name>ui::practice::PracticeViewModel</name>
        <message>
            <source>Morning rush</source>
            <translation>早高峰</translation>
        </message>
        <message>
            <source>After-sale trouble</source>
            <translation>售后扎堆</translation>
        </message>
        <message>
            <source>The simulated buyers could not be started. Look whether the program kefu-shop lies beside this one.</source>
            <translation>模拟买家没能启动，请检查 kefu-shop 程序是否与本程序在同一文件夹。</translation>
        </message>
        <message numerus="yes">
            <source>%n buyers are coming. Answer them as if they were real; %1 left.</source>
            <translation>
                <numerusform>有 %n 位买家进店，请像接待真实买家一样回复，剩余 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>The rush is over.</source>
            <translation>本轮练习结束。</translation>
        </message>
        <message>
            <source>Simulated buyers write to this profile. Nothing leaves this computer.</source>
            <translation>模拟买家会在这份数据里发来咨询，任何内容都不会离开本机。</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>接待会话</translation>
        </message>
        <message>
            <source>First response, mean</source>
            <translation>首次响应时间（平均）</translation>
        </message>
        <message>
            <source>First response, median</source>
            <translation>首次响应时间（中位数）</translation>
        </message>
        <message>
            <source>First response, 9 of 10 within</source>
            <translation>首次响应时间（90% 以内）</translation>
        </message>
        <message>
            <source>First response, longest</source>
            <translation>首次响应时间（最长）</translation>
        </message>
        <message>
            <source>Response time, mean</source>
            <translation>平均响应时间</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>未回复</translation>
        </message>
        <message>
            <source>Replies the guard warns of</source>
            <translation>触发发送检查的回复</translation>
        </message>
        <message>
            <source>at most %1</source>
            <extracomment>The target of a figure, such as "at most 60 s".</extracomment>
            <translation>不超过 %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Over the limit</source>
            <translation>超时回复</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Rounds of question and answer that took too long, of all rounds.</extracomment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Closed with type, outcome and answer</source>
            <translation>结束时分类、结果齐全且已回复</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Practice: %1</source>
            <translation>练习：%1</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n buyers</source>
            <translation>
                <numerusform>%1，%n 位买家</numerusform>
            </translation>
        </message>
        <message>
            <source>  (target: %1)</source>
            <translation>（目标：%1）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Conversation %1: first response %2, over the limit %3, guard %4</source>
            <translation>会话 %1：首次响应 %2，超时 %3 次，触发检查 %4 次</translation>
        </message>
    </context>
    <context>
        <name>ui::promises::PromiseActs</name>
        <message>
            <source>The promise is kept track of.</source>
            <translation>承诺已记录，到点会提醒。</translation>
        </message>
    </context>
    <context>
        <name>ui::promises::PromiseForm</name>
        <message>
            <source>Why it cannot be done at once (may be left empty)</source>
            <translation>为什么不能当场办（可不填）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>10 min</source>
            <translation>10 分钟</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>18:00</source>
            <translation>18:00</translation>
        </message>
        <message>
            <source>Tomorrow 12:00</source>
            <translation>明天 12:00</translation>
        </message>
        <message>
            <source>24 h</source>
            <translation>24 小时</translation>
        </message>
        <message>
            <source>About no certain order</source>
            <translation>不针对具体订单</translation>
        </message>
        <message>
            <source>What is promised</source>
            <translation>承诺内容</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>新承诺</translation>
        </message>
        <message>
            <source>Keep track of it</source>
            <translation>记为承诺</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Move to another time</source>
            <translation>改期</translation>
        </message>
        <message>
            <source>Move</source>
            <comment>verb</comment>
            <translation>改期</translation>
        </message>
        <message>
            <source>It cannot be kept</source>
            <translation>无法兑现</translation>
        </message>
        <message>
            <source>Record as not kept</source>
            <translation>记为未兑现</translation>
        </message>
        <message>
            <source>Nobody needs it any more</source>
            <translation>不再需要</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <comment>verb</comment>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Name of the colleague</source>
            <translation>同事姓名</translation>
        </message>
        <message>
            <source>Hand to a colleague</source>
            <translation>转给同事</translation>
        </message>
        <message>
            <source>Hand over</source>
            <comment>verb</comment>
            <translation>转交</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Done, with the result</source>
            <translation>已兑现，记录结果</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已兑现</translation>
        </message>
    </context>
    <context>
        <name>ui::promises::PromiseListViewModel</name>
        <message>
            <source>A promise is due: %1 (%2)</source>
            <translation>承诺到点：%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>ui::promises::PromisePane</name>
        <message>
            <source>New promise…</source>
            <translation>新承诺…</translation>
        </message>
        <message>
            <source>Follow up in 3 days</source>
            <translation>3 天后回访</translation>
        </message>
        <message>
            <source>A follow-up asks whether the buyer is satisfied with what was solved</source>
            <translation>回访：问题解决后确认买家是否满意</translation>
        </message>
        <message>
            <source>Follow up: is the buyer satisfied?</source>
            <translation>回访确认满意度</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Make a promise</source>
            <translation>记录承诺</translation>
        </message>
        <message>
            <source>Keep track of it</source>
            <translation>记为承诺</translation>
        </message>
        <message>
            <source>No promise</source>
            <translation>不是承诺</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>You promised %1: “%2” (%3)</source>
            <translation>您答应了 %1：“%2”（%3）</translation>
        </message>
        <message>
            <source>A promise was sent: %1</source>
            <translation>刚才的回复含有承诺：%1</translation>
        </message>
        <message>
            <source>Open a conversation to make a promise.</source>
            <translation>打开会话后即可记录承诺。</translation>
        </message>
        <message>
            <source>Nothing is promised to this buyer. A reply such as “10分钟后给您回电” offers to keep track of itself.</source>
            <translation>对这位买家没有承诺。发出“10分钟后给您回电”这类回复时会自动提示记录。</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Button: the promise is fulfilled</extracomment>
            <translation>已兑现</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>It has happened</source>
            <translation>已发生</translation>
        </message>
        <message>
            <source>Done, with the result…</source>
            <translation>已兑现，记录结果…</translation>
        </message>
        <message>
            <source>Move to another time…</source>
            <translation>改期…</translation>
        </message>
        <message>
            <source>Hand to a colleague…</source>
            <translation>转给同事…</translation>
        </message>
        <message>
            <source>It cannot be kept…</source>
            <translation>无法兑现…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>撤回…</translation>
        </message>
    </context>
    <context>
        <name>ui::promises::PromiseTableModel</name>
        <message>
            <source>Time left</source>
            <translation>剩余时间</translation>
        </message>
        <message>
            <source>What is promised</source>
            <translation>承诺内容</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Who</source>
            <extracomment>Column: who keeps the promise</extracomment>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Cause or reason</source>
            <translation>缘由</translation>
        </message>
    </context>
    <context>
        <name>ui::promises::PromisesPage</name>
        <message>
            <source>Promises</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Mine</source>
            <extracomment>Filter: promises of the agent</extracomment>
            <translation>我的</translation>
        </message>
        <message>
            <source>All open</source>
            <translation>全部未完成</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Button: the promise is fulfilled</extracomment>
            <translation>已兑现</translation>
        </message>
        <message>
            <source>It has happened</source>
            <translation>已发生</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>改期…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>转交…</translation>
        </message>
        <message>
            <source>Not kept…</source>
            <translation>未兑现…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>撤回…</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>打开会话</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>The promise is fulfilled</source>
            <translation>承诺已兑现</translation>
        </message>
        <message>
            <source>Move the promise to another time</source>
            <translation>承诺改期</translation>
        </message>
        <message>
            <source>Hand the promise to a colleague</source>
            <translation>承诺转给同事</translation>
        </message>
        <message>
            <source>The event has happened</source>
            <translation>事件已发生</translation>
        </message>
        <message>
            <source>The promise cannot be kept</source>
            <translation>承诺无法兑现</translation>
        </message>
        <message>
            <source>Withdraw the promise</source>
            <translation>撤回承诺</translation>
        </message>
        <message>
            <source>Open the conversation of the promise</source>
            <translation>打开承诺所在会话</translation>
        </message>
        <message>
            <source>Read the list again</source>
            <translation>刷新列表</translation>
        </message>
        <message>
            <source>No promise of yours was due in 30 days</source>
            <translation>30 天内您没有到期的承诺</translation>
        </message>
        <message>
            <source>Kept in time in 30 days: %1 of %2 (%3 %)</source>
            <translation>30 天按时兑现：%1 / %2（%3 %）</translation>
        </message>
        <message>
            <source>No promises here</source>
            <translation>这里没有承诺</translation>
        </message>
        <message>
            <source>A promise comes from a reply such as “10分钟后给您回电”, or from the promises beside a conversation.</source>
            <translation>承诺来自“10分钟后给您回电”这类回复，或会话旁的承诺栏。</translation>
        </message>
    </context>
    <context>
        <name>ui::promises::PromisesText</name>
        <message>
            <source>At a time</source>
            <translation>到时间</translation>
        </message>
        <message>
            <source>When paid</source>
            <translation>付款后</translation>
        </message>
        <message>
            <source>When shipped</source>
            <translation>发货后</translation>
        </message>
        <message>
            <source>When delivered</source>
            <translation>签收后</translation>
        </message>
        <message>
            <source>When refunded</source>
            <translation>退款后</translation>
        </message>
        <message>
            <source>When the return has come in</source>
            <translation>收到退货后</translation>
        </message>
        <message>
            <source>When back in stock</source>
            <translation>到货后</translation>
        </message>
        <message>
            <source>When repaired</source>
            <translation>修好后</translation>
        </message>
        <message>
            <source>When there is news</source>
            <translation>有消息时</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>state</comment>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>已兑现</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>未兑现</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Kept late</source>
            <translation>逾期兑现</translation>
        </message>
        <message>
            <source>This promise is not there any more.</source>
            <translation>该承诺已不存在。</translation>
        </message>
        <message>
            <source>This step is not possible as the promise stands.</source>
            <translation>承诺当前状态不能这样操作。</translation>
        </message>
        <message>
            <source>A colleague or an import changed the promise. Look at it again.</source>
            <translation>承诺已被同事或导入更改，请再看一遍。</translation>
        </message>
        <message>
            <source>Say what is promised.</source>
            <translation>请写明承诺内容。</translation>
        </message>
        <message>
            <source>Keep to 500 characters.</source>
            <translation>请控制在 500 字以内。</translation>
        </message>
        <message>
            <source>A promise is made to a buyer. Open a conversation first.</source>
            <translation>承诺要针对买家，请先打开会话。</translation>
        </message>
        <message>
            <source>Say who keeps the promise.</source>
            <translation>请写明负责人。</translation>
        </message>
        <message>
            <source>Say when it is due.</source>
            <translation>请选择到期时间。</translation>
        </message>
        <message>
            <source>The time has passed already. Choose a later one.</source>
            <translation>时间已过，请选择更晚的时间。</translation>
        </message>
        <message>
            <source>Give a reason.</source>
            <translation>请填写原因。</translation>
        </message>
        <message>
            <source>It is so already.</source>
            <translation>已经是这样了。</translation>
        </message>
        <message>
            <source>Promise kept.</source>
            <translation>承诺已兑现。</translation>
        </message>
        <message>
            <source>Recorded as not kept.</source>
            <translation>已记为未兑现。</translation>
        </message>
        <message>
            <source>Promise withdrawn.</source>
            <translation>承诺已撤回。</translation>
        </message>
        <message>
            <source>Promise moved to another time.</source>
            <translation>承诺已改期。</translation>
        </message>
        <message>
            <source>Promise handed to a colleague.</source>
            <translation>承诺已转给同事。</translation>
        </message>
        <message>
            <source>It has happened: the promise is due now.</source>
            <translation>事件已发生，承诺现在到期。</translation>
        </message>
        <message>
            <source>Promise is open again.</source>
            <translation>承诺已重新打开。</translation>
        </message>
    </context>
    <context>
        <name>ui::search::SearchPanel</name>
        <message>
            <source>Search what was said and noted</source>
            <translation>搜索聊天内容和备注</translation>
        </message>
        <message>
            <source>The search could not be finished. Try it again; if it stays so, check the profile.</source>
            <translation>搜索没有完成。请再试一次；如果仍然不行，请检查数据文件夹。</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Go to the search field</source>
            <translation>转到搜索框</translation>
        </message>
        <message>
            <source>Open the conversation of the hit</source>
            <translation>打开命中的会话</translation>
        </message>
        <message>
            <source>Show more hits</source>
            <translation>显示更多结果</translation>
        </message>
        <message>
            <source>Search everywhere again</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Said by anybody</source>
            <translation>不限发送方</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>不限时间</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>最近 365 天</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>订单编号</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>显示更多</translation>
        </message>
        <message>
            <source>All shops</source>
            <translation>全部店铺</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message>
            <source>The newest %1 hits</source>
            <translation>最新的 %1 条结果</translation>
        </message>
        <message numerus="yes">
            <source>%n hits</source>
            <translation>
                <numerusform>%n 条结果</numerusform>
            </translation>
        </message>
        <message>
            <source>Search what was said</source>
            <translation>搜索聊天内容</translation>
        </message>
        <message>
            <source>One character is enough. Messages and notes are found by every piece of their text, the newest first.</source>
            <translation>一个字就能搜。消息和备注按其中任意一段文字查找，最新的在前。</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>The filters above leave something out.</source>
            <translation>上面的筛选条件排除了部分内容。</translation>
        </message>
        <message>
            <source>Nobody said or noted this. Try fewer characters.</source>
            <translation>没有人说过或记过这句话，试试更少的字。</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>清除筛选</translation>
        </message>
    </context>
    <context>
        <name>ui::search::SearchText</name>
        <message>
            <source>Buyer</source>
            <extracomment>Who wrote a message</extracomment>
            <translation>买家</translation>
        </message>
        <message>
            <source>Agent</source>
            <extracomment>Who wrote a message</extracomment>
            <translation>客服</translation>
        </message>
        <message>
            <source>Automatic</source>
            <extracomment>Who wrote a message: a robot</extracomment>
            <translation>自动</translation>
        </message>
        <message>
            <source>System</source>
            <extracomment>Who wrote a message: the platform</extracomment>
            <translation>系统</translation>
        </message>
        <message>
            <source>Note</source>
            <extracomment>A note of an agent about a conversation</extracomment>
            <translation>备注</translation>
        </message>
        <message>
            <source>time unknown</source>
            <translation>时间不详</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::AgentPage</name>
        <message>
            <source>Agent and shops</source>
            <translation>客服与店铺</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Stands beside everything you decide from now on.</source>
            <translation>今后您的每个决定旁都会记下这个名字。</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Add a shop…</source>
            <translation>添加店铺…</translation>
        </message>
        <message>
            <source>Shop name</source>
            <translation>店铺名称</translation>
        </message>
        <message>
            <source>Add a shop</source>
            <translation>添加店铺</translation>
        </message>
        <message>
            <source>Name of the shop</source>
            <translation>店铺名称</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>宽松</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>紧凑</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Rows of lists</source>
            <translation>列表行距</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>A new language opens the window anew; nothing is lost.</source>
            <translation>切换语言会重新打开窗口，不会丢失任何内容。</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::ConversationsPage</name>
        <message>
            <source>Shop rule</source>
            <translation>店铺规定</translation>
        </message>
        <message>
            <source>Training manual</source>
            <translation>培训手册</translation>
        </message>
        <message>
            <source>Platform rule</source>
            <translation>平台规则</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>星期日</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>星期一</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>星期二</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>星期三</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>星期四</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>星期五</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>星期六</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>s</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>Reply out of hours</source>
            <translation>非工作时间自动回复</translation>
        </message>
        <message>
            <source>Reply when a buyer waits too long</source>
            <translation>买家等待过久时自动回复</translation>
        </message>
        <message>
            <source>min</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>Call me while I look elsewhere</source>
            <translation>我不在看窗口时提醒</translation>
        </message>
        <message>
            <source>with a sound</source>
            <translation>提示音</translation>
        </message>
        <message>
            <source>not for what belongs to a colleague</source>
            <translation>同事接待的会话不提醒</translation>
        </message>
        <message>
            <source>Response clock</source>
            <translation>响应时钟</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Limits in force for chats</source>
            <translation>在线咨询适用</translation>
        </message>
        <message>
            <source>Limits in force for calls</source>
            <translation>电话适用</translation>
        </message>
        <message>
            <source>Add limits of your own…</source>
            <translation>添加自定义时限…</translation>
        </message>
        <message>
            <source>From the target on a waiting buyer is marked, and more so half way to the limit. Passing the limit is a late reply.</source>
            <translation>等待超过目标时间开始提示，过半后加重提示；超过时限即为超时回复。</translation>
        </message>
        <message>
            <source>On duty</source>
            <translation>工作时间</translation>
        </message>
        <message>
            <source>off duty</source>
            <translation>休息</translation>
        </message>
        <message>
            <source>2026-10-01 ~ 2026-10-07, one day or run of days a line</source>
            <translation>2026-10-01 ~ 2026-10-07，每行一天或一段日期</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>休息日</translation>
        </message>
        <message>
            <source>Write hours as 09:00-12:00, 14:00-24:00. A night shift is two pieces: until 24:00, and from 00:00 on the next day.</source>
            <translation>按 09:00-12:00, 14:00-24:00 填写。夜班分两段：当天到 24:00，次日从 00:00 起。</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>May be taken back for</source>
            <translation>可撤回时间</translation>
        </message>
        <message>
            <source>Apology when late</source>
            <translation>超时致歉语</translation>
        </message>
        <message>
            <source>Auto replies</source>
            <translation>自动回复</translation>
        </message>
        <message>
            <source>Out of hours</source>
            <translation>非工作时间</translation>
        </message>
        <message>
            <source>Too long is</source>
            <translation>等待过久的标准</translation>
        </message>
        <message>
            <source>Waiting too long</source>
            <translation>等待过久</translation>
        </message>
        <message>
            <source>Expected reply after</source>
            <translation>预计回复时间</translation>
        </message>
        <message>
            <source>{time} stands for the expected reply time. An auto reply never counts as a reply and leaves only where a channel can send it.</source>
            <translation>{time} 表示预计回复时间。自动回复不计为回复，且只在渠道可以发送时发出。</translation>
        </message>
        <message>
            <source>Load of one agent</source>
            <translation>客服接待量</translation>
        </message>
        <message>
            <source>Open conversations at most</source>
            <translation>同时接待上限</translation>
        </message>
        <message>
            <source>Above these the load is marked; nothing is refused.</source>
            <translation>超过上限只提示，不限制接待。</translation>
        </message>
        <message>
            <source>Alarm on this PC</source>
            <translation>本机提醒</translation>
        </message>
        <message>
            <source>Again after</source>
            <translation>重复间隔</translation>
        </message>
        <message>
            <source>The window asks for attention while a buyer nears the limit, until somebody answers. It is quiet while you look at it.</source>
            <translation>买家快到时限时窗口会持续提醒，直到有人回复；正在看窗口时不提醒。</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>count hours on duty only</source>
            <translation>只计工作时间</translation>
        </message>
        <message>
            <source>Remove these limits</source>
            <translation>删除这组时限</translation>
        </message>
        <message>
            <source>Limits of your own</source>
            <translation>自定义时限</translation>
        </message>
        <message>
            <source>What are they called?</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>The target of “%1” lies above its limit. Nothing was changed.</source>
            <translation>“%1”的目标时间大于时限，未做更改。</translation>
        </message>
        <message>
            <source>The hours of %1 are not understood. Write them as 09:00-22:00.</source>
            <translation>无法识别%1的时间，请按 09:00-22:00 填写。</translation>
        </message>
        <message>
            <source>A day off is not understood. Write 2026-10-01, or 2026-10-01 ~ 2026-10-07.</source>
            <translation>无法识别休息日，请按 2026-10-01 或 2026-10-01 ~ 2026-10-07 填写。</translation>
        </message>
        <message>
            <source>An auto reply needs a text before it is switched on.</source>
            <translation>请先填写自动回复内容再开启。</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::FoldersPage</name>
        <message>
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Watched folders</source>
            <translation>监视的文件夹</translation>
        </message>
        <message>
            <source>A new export in one of these folders is imported by itself once it is complete. The files are only read.</source>
            <translation>这些文件夹里的新导出文件写完后会自动导入。程序只读取文件，不会改动。</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Watch a folder for exports</source>
            <translation>选择要监视的导出文件夹</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::LimitsPage</name>
        <message>
            <source>Limits</source>
            <translation>额度</translation>
        </message>
        <message>
            <source>One person runs the shop: who asks may decide too</source>
            <translation>单人运营：申请人可以自己审批</translation>
        </message>
        <message>
            <source>What an agent may grant alone</source>
            <translation>客服可自行批准的额度</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>赠品</translation>
        </message>
        <message>
            <source>Free shipping</source>
            <translation>包邮</translation>
        </message>
        <message>
            <source>Cash back</source>
            <translation>返现</translation>
        </message>
        <message>
            <source>Bulk deals</source>
            <translation>大宗交易</translation>
        </message>
        <message>
            <source>Left: for one buyer a day; right: for all buyers a day, in yuan. Above it a colleague decides. Invoices need no decision.</source>
            <translation>左：每天对单个买家；右：每天对全部买家（元）。超出后由同事审批。发票无需审批。</translation>
        </message>
        <message>
            <source>%1 for one buyer a day</source>
            <translation>%1：每天单个买家</translation>
        </message>
        <message>
            <source>%1 for all buyers a day</source>
            <translation>%1：每天全部买家</translation>
        </message>
        <message>
            <source>A limit is no sum of money. Write it as 20 or 20.00.</source>
            <translation>额度不是有效金额，请写成 20 或 20.00。</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::MessagesPage</name>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Order confirmation</source>
            <translation>订单确认</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Link to the order</source>
            <translation>订单链接</translation>
        </message>
        <message>
            <source>{order} order number, {link} link to the order, {amount} amount paid, {buyer} buyer's nick, {hit} why the order was looked at.</source>
            <translation>{order} 订单编号，{link} 订单链接，{amount} 实付金额，{buyer} 买家昵称，{hit} 审单原因。</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::RulesPage</name>
        <message>
            <source>Review rules</source>
            <translation>审单规则</translation>
        </message>
        <message>
            <source>Back to the original rules</source>
            <translation>恢复默认规则</translation>
        </message>
        <message>
            <source>An order needs a person when</source>
            <translation>以下订单需要人工审核</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Every other paid order passes by itself and is recorded so.</source>
            <translation>其他已付款订单自动通过，并如实记录。</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>限值</translation>
        </message>
        <message>
            <source>min</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>h</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>Amount over (yuan)</source>
            <translation>金额超过（元）</translation>
        </message>
        <message>
            <source>Duplicates within</source>
            <translation>重复订单时间范围</translation>
        </message>
        <message>
            <source>Promised shipping after payment</source>
            <translation>付款后承诺发货时间</translation>
        </message>
        <message>
            <source>Words and lists, one a line</source>
            <translation>词语与清单，每行一个</translation>
        </message>
        <message>
            <source>Not shipped to</source>
            <translation>不发货地区</translation>
        </message>
        <message>
            <source>Courier words in remarks</source>
            <translation>备注中的快递名称</translation>
        </message>
        <message>
            <source>Checks for cash on delivery</source>
            <translation>货到付款核对项</translation>
        </message>
        <message>
            <source>Price floors</source>
            <translation>最低单价</translation>
        </message>
        <message>
            <source>merchant code = price, such as A-100 = 39.90</source>
            <translation>商家编码 = 价格，例如 A-100 = 39.90</translation>
        </message>
        <message>
            <source>Amount over the limit</source>
            <translation>金额超过限值</translation>
        </message>
        <message>
            <source>Order number or items missing</source>
            <translation>缺订单编号或商品</translation>
        </message>
        <message>
            <source>Receiver missing</source>
            <translation>缺收货人</translation>
        </message>
        <message>
            <source>Receiver implausible</source>
            <translation>收货人可疑</translation>
        </message>
        <message>
            <source>Phone missing</source>
            <translation>缺电话</translation>
        </message>
        <message>
            <source>Phone implausible</source>
            <translation>电话可疑</translation>
        </message>
        <message>
            <source>Address missing</source>
            <translation>缺地址</translation>
        </message>
        <message>
            <source>Address implausible</source>
            <translation>地址可疑</translation>
        </message>
        <message>
            <source>Duplicate of another order</source>
            <translation>与其他订单重复</translation>
        </message>
        <message>
            <source>The buyer left a message</source>
            <translation>有买家留言</translation>
        </message>
        <message>
            <source>The shop left a memo</source>
            <translation>有卖家备注</translation>
        </message>
        <message>
            <source>Open complaint</source>
            <translation>有未结投诉</translation>
        </message>
        <message>
            <source>Cash on delivery</source>
            <translation>货到付款</translation>
        </message>
        <message>
            <source>A certain courier is asked for</source>
            <translation>指定快递</translation>
        </message>
        <message>
            <source>Outside the delivery area</source>
            <translation>超出配送范围</translation>
        </message>
        <message>
            <source>Price under the floor</source>
            <translation>低于最低单价</translation>
        </message>
        <message>
            <source>The amount is no sum of money. Write it as 2000 or 2000.00.</source>
            <translation>金额无法识别。请写成 2000 或 2000.00。</translation>
        </message>
        <message>
            <source>The price floor “%1” is not understood. Write it as code = price.</source>
            <translation>最低单价“%1”无法识别。请写成 编码 = 价格。</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>搜索设置</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::SettingsPage</name>
        <message>
            <source>A name is needed. The old one was kept.</source>
            <translation>名称不能为空，已保留原名称。</translation>
        </message>
        <message>
            <source>This name is taken. Choose a different one.</source>
            <translation>名称已被使用，请换一个。</translation>
        </message>
        <message>
            <source>Something is too long or out of range. Nothing was changed.</source>
            <translation>内容过长或超出范围，未作任何更改。</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::ShortcutsPage</name>
        <message>
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>清除按键</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Original keys</source>
            <translation>恢复默认按键</translation>
        </message>
        <message>
            <source>Choose a command, click into the field and press the keys.</source>
            <translation>选择一个命令，点击输入框，然后按下按键。</translation>
        </message>
        <message>
            <source>%1 is the key of “%2”. Choose another one, or change that first.</source>
            <translation>%1 已用于“%2”。请换一个，或先修改那个命令。</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::TiersPage</name>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Tiers</source>
            <translation>客户等级</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Returning buyer from paid orders</source>
            <translation>老客户：已付订单数达到</translation>
        </message>
        <message>
            <source>VIP from paid orders</source>
            <translation>VIP：已付订单数达到</translation>
        </message>
        <message>
            <source>or VIP from a paid sum of (yuan)</source>
            <translation>或 VIP：累计实付达到（元）</translation>
        </message>
        <message>
            <source>A buyer below the first number is new.</source>
            <translation>未达到第一个数字的为新客户。</translation>
        </message>
        <message>
            <source>The sum is no sum of money. Write it as 5000 or 5000.00.</source>
            <translation>金额无法识别。请写成 5000 或 5000.00。</translation>
        </message>
        <message>
            <source>What a tier may be offered</source>
            <translation>各等级权益提示</translation>
        </message>
        <message>
            <source>New buyer</source>
            <translation>新客户</translation>
        </message>
        <message>
            <source>Returning buyer</source>
            <translation>老客户</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>Shown beside the conversation, such as free express for this order.</source>
            <translation>显示在会话旁，例如“本单可免费加急”。</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::WordingPage</name>
        <message>
            <source>Wording</source>
            <translation>用语规范</translation>
        </message>
        <message>
            <source>Back to the original wording</source>
            <translation>恢复默认用语</translation>
        </message>
        <message>
            <source>Before a reply is sent</source>
            <translation>发送回复前检查</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>A warning shows the reason and lets the reply go; a block holds it back.</source>
            <translation>“提醒”只说明原因，仍可发送；“拦截”不允许发送。</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>Characters of a paragraph at most</source>
            <translation>每段最多字数</translation>
        </message>
        <message>
            <source>Conclusion, reason and action from characters</source>
            <translation>达到多少字须有结论、原因、行动</translation>
        </message>
        <message>
            <source>Words, one a line</source>
            <translation>词语，每行一个</translation>
        </message>
        <message>
            <source>List</source>
            <translation>词表</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>词语</translation>
        </message>
        <message>
            <source>Write better wording after an equals sign, such as SKU = 规格.</source>
            <translation>等号后面写建议说法，例如 SKU = 规格。</translation>
        </message>
    </context>
    <context>
        <name>ui::shell::AboutDialog</name>
        <message>
            <source>About Kefu Desk</source>
            <translation>关于客服工作台</translation>
        </message>
        <message>
            <source>Kefu Desk</source>
            <translation>客服工作台</translation>
        </message>
        <message>
            <source>Version %1, Qt %2</source>
            <translation>版本 %1，Qt %2</translation>
        </message>
        <message>
            <source>The workstation of a web shop's service agents. It works on this computer only and opens no network connection.</source>
            <translation>网店客服的工作台。只在本机工作，不建立任何网络连接。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
            <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本，不提供任何担保。</translation>
        </message>
        <message>
            <source>Profile: %1</source>
            <translation>数据文件夹：%1</translation>
        </message>
    </context>
    <context>
        <name>ui::shell::CheatSheet</name>
        <message>
            <source>Next in the list</source>
            <translation>列表中下一个</translation>
        </message>
        <message>
            <source>Previous in the list</source>
            <translation>列表中上一个</translation>
        </message>
        <message>
            <source>Copy the selected rows</source>
            <translation>复制选中的行</translation>
        </message>
        <message>
            <source>Leave a search or close what lies on top</source>
            <translation>退出搜索或关闭最上层的内容</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>In lists</source>
            <translation>列表中</translation>
        </message>
    </context>
    <context>
        <name>ui::shell::CommandPalette</name>
        <message>
            <source>A command, order number, nick, receiver, phone or title</source>
            <translation>命令、订单编号、昵称、收货人、电话或商品标题</translation>
        </message>
        <message>
            <source>No command, order or message fits. Try a part of it, or fewer letters.</source>
            <translation>没有匹配的命令、订单或消息。可以只输一部分，或少输几个字。</translation>
        </message>
    </context>
    <context>
        <name>ui::shell::FirstRunPage</name>
        <message>
            <source>Your name or desk number</source>
            <translation>您的姓名或工位号</translation>
        </message>
        <message>
            <source>Name of the shop</source>
            <translation>店铺名称</translation>
        </message>
        <message>
            <source>Who works here?</source>
            <translation>谁在使用？</translation>
        </message>
        <message>
            <source>The name stands beside everything you decide, so that colleagues can see who did what.</source>
            <translation>您的每个决定旁都会记下这个名字，方便同事了解是谁处理的。</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Which shop?</source>
            <translation>哪个店铺？</translation>
        </message>
        <message>
            <source>Rules, messages and figures are kept shop by shop. More shops can be added in the settings.</source>
            <translation>规则、消息和数据按店铺分别保存。可以在设置里添加更多店铺。</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>第 %1 步，共 %2 步</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>以后再说</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Choose export files…</source>
            <translation>选择导出文件…</translation>
        </message>
        <message>
            <source>Watch the download folder…</source>
            <translation>监视下载文件夹…</translation>
        </message>
        <message>
            <source>Where are the shop's exports?</source>
            <translation>店铺的导出文件在哪里？</translation>
        </message>
        <message>
            <source>Order, item and refund tables as the shop's back end saves them: CSV, xlsx or a zip of them. They can also be dropped on this window at any time.</source>
            <translation>从店铺后台导出的订单、商品和退款表：CSV、xlsx 或它们的 zip。也可以随时把文件拖到本窗口。</translation>
        </message>
        <message>
            <source>Import export files</source>
            <translation>导入导出文件</translation>
        </message>
        <message>
            <source>Watch a folder for exports</source>
            <translation>选择要监视的导出文件夹</translation>
        </message>
        <message>
            <source>Demo agent</source>
            <translation>演示客服</translation>
        </message>
        <message>
            <source>Exports (*.csv *.xlsx *.xls *.txt *.tsv *.zip *.html *.htm *.jsonl *.log);;All files (*)</source>
            <translation>导出文件 (*.csv *.xlsx *.xls *.txt *.tsv *.zip *.html *.htm *.jsonl *.log);;所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>ui::shell::MainWindow</name>
        <message>
            <source>Kefu Desk</source>
            <translation>客服工作台</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>Import export files…</source>
            <translation>导入导出文件…</translation>
        </message>
        <message>
            <source>Find a command or an order…</source>
            <translation>查找命令或订单…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>About Kefu Desk</source>
            <translation>关于客服工作台</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>This could not be saved and nothing was changed. Look whether the disk is full or the profile's folder is read-only; details are in the log.</source>
            <translation>未能保存，数据没有任何改动。请检查磁盘是否已满、数据文件夹是否只读；详情见日志。</translation>
        </message>
        <message>
            <source>The import stopped on a fault of the disk or the file system. What was written is whole; import the same files again.</source>
            <translation>磁盘或文件系统出错，导入已停止。已写入的内容完整；请重新导入相同的文件。</translation>
        </message>
        <message>
            <source>A job in the background failed; details are in the log.</source>
            <translation>后台任务失败；详情见日志。</translation>
        </message>
        <message>
            <source>A list could not be read; details are in the log.</source>
            <translation>列表读取失败；详情见日志。</translation>
        </message>
        <message>
            <source>Import export files</source>
            <translation>导入导出文件</translation>
        </message>
        <message>
            <source>Show the imports</source>
            <translation>查看导入</translation>
        </message>
        <message>
            <source>Search what was said</source>
            <translation>搜索聊天内容</translation>
        </message>
        <message>
            <source>Exports (*.csv *.xlsx *.xls *.txt *.tsv *.zip *.html *.htm *.jsonl *.log);;All files (*)</source>
            <translation>导出文件 (*.csv *.xlsx *.xls *.txt *.tsv *.zip *.html *.htm *.jsonl *.log);;所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>ui::shell::OpeningWindow</name>
        <message>
            <source>Kefu Desk</source>
            <translation>客服工作台</translation>
        </message>
        <message>
            <source>Opening the profile…</source>
            <translation>正在打开数据…</translation>
        </message>
        <message>
            <source>After a crash or a power failure the data is checked first. That can take a moment.</source>
            <translation>上次异常退出后会先检查数据，可能需要一点时间。</translation>
        </message>
    </context>
    <context>
        <name>ui::shell::RailButton</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n 个待处理</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::shell::StartProblem</name>
        <message>
            <source>There is no home folder</source>
            <translation>没有用户文件夹</translation>
        </message>
        <message>
            <source>The system names no folder for the user's data. Start with --profile and a folder of your own.</source>
            <translation>系统没有提供用户数据文件夹。请用 --profile 指定一个文件夹启动。</translation>
        </message>
        <message>
            <source>The profile was written by a newer version</source>
            <translation>数据由更新的版本写入</translation>
        </message>
        <message>
            <source>Nothing was changed. Install the newer version of Kefu Desk again, or start with --profile and another folder.</source>
            <translation>没有任何改动。请重新安装新版客服工作台，或用 --profile 指定其他文件夹启动。</translation>
        </message>
        <message>
            <source>The profile's database belongs to another program</source>
            <translation>数据库属于其他程序</translation>
        </message>
        <message>
            <source>Nothing was changed. Move the file kefu.sqlite out of the folder, or start with --profile and another folder.</source>
            <translation>没有任何改动。请把 kefu.sqlite 移出该文件夹，或用 --profile 指定其他文件夹启动。</translation>
        </message>
        <message>
            <source>The profile's database is damaged</source>
            <translation>数据库已损坏</translation>
        </message>
        <message>
            <source>Another program has it open, so it could not be set aside. Close that program and start again: the newest sound backup is then restored.</source>
            <translation>另一个程序正打开它，无法移开。请关闭那个程序后重新启动，届时会恢复最新的完好备份。</translation>
        </message>
        <message>
            <source>The profile's database was changed by another program</source>
            <translation>数据库被其他程序修改过</translation>
        </message>
        <message>
            <source>Nothing was changed. Put the newest file of the folder backups in its place, or start with --profile and another folder.</source>
            <translation>没有任何改动。请用 backups 文件夹中最新的文件替换它，或用 --profile 指定其他文件夹启动。</translation>
        </message>
        <message>
            <source>The profile lies on a network drive</source>
            <translation>数据位于网络驱动器上</translation>
        </message>
        <message>
            <source>Databases are lost there when the connection breaks. Start with --profile and a folder on this computer.</source>
            <translation>连接中断会损坏数据库。请用 --profile 指定本机上的文件夹启动。</translation>
        </message>
        <message>
            <source>The profile's folder cannot be written</source>
            <translation>数据文件夹无法写入</translation>
        </message>
        <message>
            <source>Look whether the disk is full and whether the folder belongs to you, then start again.</source>
            <translation>请检查磁盘是否已满、文件夹是否属于您，然后重新启动。</translation>
        </message>
        <message>
            <source>The profile cannot be read</source>
            <translation>数据无法读取</translation>
        </message>
        <message>
            <source>The disk or the file system reports a fault; details are in the log. Copies of the profile are in the folder backups.</source>
            <translation>磁盘或文件系统报告了故障；详情见日志。backups 文件夹中有数据的备份。</translation>
        </message>
        <message>
            <source>This profile is open already</source>
            <translation>数据已被打开</translation>
        </message>
        <message>
            <source>Another program has it open but does not answer. Wait a moment, or end that program and start again.</source>
            <translation>另一个程序打开了它但没有响应。请稍候，或结束那个程序后重新启动。</translation>
        </message>
        <message>
            <source>Kefu Desk</source>
            <translation>客服工作台</translation>
        </message>
        <message>
            <source>Profile: %1</source>
            <translation>数据文件夹：%1</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>The profile was damaged and there was no backup, so it begins anew. The damaged file is kept: %1</source>
            <translation>数据已损坏且没有备份，因此重新开始。损坏的文件已保留：%1</translation>
        </message>
        <message>
            <source>The profile was damaged. The backup of %1 is in its place; what was done after that is missing. The damaged file is kept: %2</source>
            <translation>数据已损坏，已恢复 %1 的备份；此后的操作缺失。损坏的文件已保留：%2</translation>
        </message>
    </context>
    <context>
        <name>ui::shell::StatusViewModel</name>
        <message>
            <source>Data as of %1</source>
            <translation>数据更新于 %1</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>还没有数据</translation>
        </message>
        <message>
            <source>Last import: %1</source>
            <translation>上次导入：%1</translation>
        </message>
        <message>
            <source>Drop the shop's export files on this window.</source>
            <translation>把店铺的导出文件拖到本窗口。</translation>
        </message>
        <message numerus="yes">
            <source>%n to hand off</source>
            <translation>
                <numerusform>%n 项待交接</numerusform>
            </translation>
        </message>
        <message>
            <source>Next to ship: %1</source>
            <translation>最近发货时限：%1</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>正在导入…</translation>
        </message>
        <message>
            <source>Making a copy…</source>
            <translation>正在备份…</translation>
        </message>
        <message>
            <source>Updating the search…</source>
            <translation>正在更新搜索…</translation>
        </message>
        <message>
            <source>Reviewing open orders again…</source>
            <translation>正在按新规则重新审单…</translation>
        </message>
        <message numerus="yes">
            <source>Bridge: %n clients</source>
            <translation>
                <numerusform>桥接：%n 个客户端</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: brings messages of %2 and sends replies</source>
            <translation>%1：接收 %2 的消息并发送回复</translation>
        </message>
        <message>
            <source>%1: brings messages of %2</source>
            <translation>%1：只接收 %2 的消息</translation>
        </message>
        <message>
            <source>Late by %1 – %2</source>
            <translation>已超时 %1 – %2</translation>
        </message>
        <message>
            <source>Next breach in %1 – %2</source>
            <translation>%1 后超时 – %2</translation>
        </message>
    </context>
</TS>
