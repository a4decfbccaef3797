<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>app::composition::Desk</name>
        <message numerus="yes">
            <source>%n alerts about personal data and rights since you were here: see Settings, Audit log.</source>
            <translation>
                <numerusform>您离开期间有 %n 条个人信息与权限告警：请到“设置 → 操作审计”查看。</numerusform>
            </translation>
        </message>
    </context>
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
        <name>ui::agents::AgentsText</name>
        <message>
            <source>The PIN is wrong. After five wrong tries there is a pause of five minutes.</source>
            <translation>PIN码不正确。连续输错五次将暂停五分钟。</translation>
        </message>
        <message>
            <source>Five tries were wrong. Wait five minutes, or ask an admin for a new PIN.</source>
            <translation>已连续输错五次。请等五分钟，或请管理员重设PIN码。</translation>
        </message>
        <message>
            <source>This agent does not work here any more. Choose another name.</source>
            <translation>该客服已停用，请选择其他姓名。</translation>
        </message>
        <message>
            <source>Signing in did not work. Try again.</source>
            <translation>登录没有成功，请重试。</translation>
        </message>
    </context>
    <context>
        <name>ui::agents::SignInView</name>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Kefu Desk – locked</source>
            <translation>客服工作台 – 已锁定</translation>
        </message>
        <message>
            <source>Who works here?</source>
            <translation>请选择客服</translation>
        </message>
        <message>
            <source>The desk is locked. Everything goes on where it was once you have signed in.</source>
            <translation>工作台已锁定。登录后继续原来的工作。</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN码</translation>
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
        <message>
            <source>Proposed replies</source>
            <extracomment>Filter: quick replies that a lead decides</extracomment>
            <translation>话术提案</translation>
        </message>
        <message>
            <source>Show the proposed replies</source>
            <translation>查看话术提案</translation>
        </message>
        <message>
            <source>Show the open applications</source>
            <translation>查看未完成的申请</translation>
        </message>
        <message>
            <source>Show the closed applications</source>
            <translation>查看已完成的申请</translation>
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
        <message>
            <source>Your role does not do this. Ask a senior or your team lead.</source>
            <translation>您的角色没有这项权限，请找资深客服或组长。</translation>
        </message>
        <message>
            <source>This is over what your role may grant. Somebody with a higher limit decides.</source>
            <translation>超出您的审批额度，请由额度更高的人审批。</translation>
        </message>
        <message>
            <source>Enter the number of the payment, invoice or parcel first.</source>
            <translation>请先填写付款、发票或包裹的单号。</translation>
        </message>
    </context>
    <context>
        <name>ui::applications::ReplyProposalTableModel</name>
        <message>
            <source>New reply</source>
            <translation>新增话术</translation>
        </message>
        <message>
            <source>Change of a reply</source>
            <translation>修改话术</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>What</source>
            <extracomment>Column: a new reply or a change of one</extracomment>
            <translation>类型</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>提交人</translation>
        </message>
        <message>
            <source>Proposed at</source>
            <translation>提交时间</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>审批人</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
    </context>
    <context>
        <name>ui::applications::ReplyProposalsText</name>
        <message>
            <source>To decide</source>
            <translation>待审批</translation>
        </message>
        <message>
            <source>Taken over</source>
            <translation>已采纳</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>未采纳</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>This proposal is not there any more.</source>
            <translation>该提案已不存在。</translation>
        </message>
        <message>
            <source>It is decided already.</source>
            <translation>该提案已审批。</translation>
        </message>
        <message>
            <source>A colleague who may decide has to look at your proposal.</source>
            <translation>自己提交的提案须由其他有权限的同事审批。</translation>
        </message>
        <message>
            <source>Only who proposed it may take it back.</source>
            <translation>只有提交人可以撤回提案。</translation>
        </message>
        <message>
            <source>A team lead or an administrator decides this.</source>
            <translation>由组长或管理员审批。</translation>
        </message>
        <message>
            <source>Write why: the colleague reads it.</source>
            <translation>请填写理由，提交人会看到。</translation>
        </message>
        <message>
            <source>The reply was changed since. Decline, so that it is proposed anew.</source>
            <translation>该话术已被修改，请不予采纳并请提交人重新提交。</translation>
        </message>
        <message>
            <source>The reply cannot be kept so. Decline and say why.</source>
            <translation>该话术无法保存，请不予采纳并说明理由。</translation>
        </message>
        <message>
            <source>Taken over into the quick replies.</source>
            <translation>已采纳，快捷回复已更新。</translation>
        </message>
        <message>
            <source>Declined.</source>
            <translation>未予采纳。</translation>
        </message>
        <message>
            <source>Withdrawn.</source>
            <translation>已撤回。</translation>
        </message>
    </context>
    <context>
        <name>ui::applications::ReplyProposalsView</name>
        <message>
            <source>No proposed reply</source>
            <translation>没有话术提案</translation>
        </message>
        <message>
            <source>Who may not edit everybody's quick replies proposes them by saving them in the knowledge; they wait here.</source>
            <translation>无权修改公共快捷回复的同事在知识库中保存后，提案会在这里等待审批。</translation>
        </message>
        <message>
            <source>As it is now</source>
            <translation>现有内容</translation>
        </message>
        <message>
            <source>As it is proposed</source>
            <translation>提案内容</translation>
        </message>
        <message>
            <source>Not there: it would be new</source>
            <translation>尚无此话术，将新增</translation>
        </message>
    </context>
    <context>
        <name>ui::appraisals::AppraisalPainting</name>
        <message>
            <source>%1 ÷ %2</source>
            <translation>%1 ÷ %2</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>考核项目</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标值</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>实际值</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>计算依据</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总分</translation>
        </message>
        <message>
            <source>on the way</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>A figure without a denominator reads “—”; its weight is spread over the rest.</source>
            <translation>没有分母的指标显示为“—”，其权重按比例分摊到其余项目。</translation>
        </message>
        <message>
            <source>Score of a group: Σ weight × score ÷ Σ weight over its items; total: the same over the groups.</source>
            <translation>各组得分＝Σ(权重×得分)÷Σ权重（组内有得分的项目）；总分按各组权重同样计算。</translation>
        </message>
        <message>
            <source>Figures counted on %1.</source>
            <translation>指标统计于 %1。</translation>
        </message>
        <message>
            <source>Appraisal sheet</source>
            <translation>绩效考核表</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>考核周期</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>小组</translation>
        </message>
        <message>
            <source>Score set</source>
            <translation>考核方案</translation>
        </message>
        <message>
            <source>Assessors</source>
            <translation>考核人</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Self-assessment</source>
            <translation>自我评估</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>工作总结</translation>
        </message>
        <message>
            <source>Shortcomings</source>
            <translation>不足之处</translation>
        </message>
        <message>
            <source>Plan to improve</source>
            <translation>改进计划</translation>
        </message>
        <message>
            <source>Left out because</source>
            <translation>免自评原因</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>评分</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <translation>%1 %2分：%3</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>绩效面谈</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>面谈记录</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>达成一致</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>改进措施</translation>
        </message>
        <message>
            <source>%1 (%2, until %3)</source>
            <translation>%1（%2，%3 前完成）</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>签字</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>异议</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>组长</translation>
        </message>
        <message>
            <source>For</source>
            <translation>事迹</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>依据数据</translation>
        </message>
        <message>
            <source>Awarded by</source>
            <translation>颁发人</translation>
        </message>
        <message>
            <source>From the conversation</source>
            <translation>会话摘录</translation>
        </message>
    </context>
    <context>
        <name>ui::appraisals::AppraisalViewModel</name>
        <message numerus="yes">
            <source>%n sheet(s) planned: both sides confirm them now.</source>
            <translation>
                <numerusform>已制定 %n 份考核计划，请双方确认。</numerusform>
            </translation>
        </message>
        <message>
            <source>The measure is done.</source>
            <translation>改进措施已完成。</translation>
        </message>
        <message>
            <source>No sheet of this period waits for figures: the plans have to be confirmed first.</source>
            <translation>本期没有可统计的考核表：请先由双方确认计划。</translation>
        </message>
        <message>
            <source>Awarded: it stands on the board.</source>
            <translation>已颁发，荣誉榜上可见。</translation>
        </message>
        <message>
            <source>Nominated: a lead decides.</source>
            <translation>已提名，等待组长决定。</translation>
        </message>
        <message>
            <source>Declined.</source>
            <translation>已婉拒。</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>已撤销。</translation>
        </message>
        <message>
            <source>Kept: it counts for sheets that are planned from now on.</source>
            <translation>已保存，对之后制定的考核表生效。</translation>
        </message>
    </context>
    <context>
        <name>ui::appraisals::AppraisalsPage</name>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Score set</source>
            <translation>考核方案</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>小组</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>考核表</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Honours</source>
            <translation>荣誉榜</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Appraisal</source>
            <translation>考核</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>考核周期</translation>
        </message>
        <message>
            <source>Which period</source>
            <translation>选择考核周期</translation>
        </message>
        <message>
            <source>The period before</source>
            <translation>上一周期</translation>
        </message>
        <message>
            <source>The period after</source>
            <translation>下一周期</translation>
        </message>
        <message>
            <source>Plan sheets…</source>
            <translation>制定考核计划…</translation>
        </message>
        <message>
            <source>Count all figures</source>
            <translation>统计全部指标</translation>
        </message>
        <message>
            <source>Print or export…</source>
            <translation>打印或导出…</translation>
        </message>
        <message>
            <source>No appraisal sheet of this period</source>
            <translation>本期还没有考核表</translation>
        </message>
        <message>
            <source>Plan sheets for the agents: both sides confirm the targets, then the figures are counted.</source>
            <translation>请为客服制定考核计划：双方确认目标后再统计指标。</translation>
        </message>
        <message>
            <source>Plan sheets</source>
            <translation>制定考核计划</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>正在统计</translation>
        </message>
        <message>
            <source>The measure is carried out</source>
            <translation>改进措施已落实</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>落实结果</translation>
        </message>
        <message>
            <source>Appraisal: %1</source>
            <translation>考核：%1</translation>
        </message>
        <message>
            <source>Honours: find candidates by the rules</source>
            <translation>荣誉：按规则评选候选人</translation>
        </message>
        <message>
            <source>Honours: award</source>
            <translation>荣誉：颁发</translation>
        </message>
        <message>
            <source>Honours: decline or take back</source>
            <translation>荣誉：婉拒或撤销</translation>
        </message>
        <message>
            <source>Honours: nominate a colleague</source>
            <translation>荣誉：提名同事</translation>
        </message>
        <message>
            <source>Honours: save the praise card…</source>
            <translation>荣誉：保存表扬卡…</translation>
        </message>
        <message>
            <source>Honours: open the example conversation</source>
            <translation>荣誉：打开示例会话</translation>
        </message>
        <message>
            <source>Read the appraisals again</source>
            <translation>重新读取考核</translation>
        </message>
        <message>
            <source>Appraisal: take the next step</source>
            <translation>考核：执行下一步</translation>
        </message>
        <message>
            <source>Plan appraisal sheets…</source>
            <translation>制定考核计划…</translation>
        </message>
        <message>
            <source>Count the figures of all sheets</source>
            <translation>统计所有考核表的指标</translation>
        </message>
        <message>
            <source>Appraisal: a measure is carried out…</source>
            <translation>考核：完成改进措施…</translation>
        </message>
        <message>
            <source>Print or export the sheet…</source>
            <translation>打印或导出考核表…</translation>
        </message>
        <message>
            <source>Show the sheets</source>
            <translation>显示考核表</translation>
        </message>
        <message>
            <source>Show history and last places</source>
            <translation>显示历史与末位情况</translation>
        </message>
        <message>
            <source>Show the honours board</source>
            <translation>显示荣誉榜</translation>
        </message>
        <message>
            <source>Show the rules of the appraisal</source>
            <translation>显示考核规则</translation>
        </message>
        <message>
            <source>Keep the rules of the appraisal</source>
            <translation>保存考核规则</translation>
        </message>
        <message>
            <source>Export the signed sheets (base of a bonus)…</source>
            <translation>导出已签字考核表（奖金依据）…</translation>
        </message>
        <message>
            <source>Export the year…</source>
            <translation>导出年度汇总…</translation>
        </message>
        <message>
            <source>Export the training needs of the period…</source>
            <translation>导出本期培训需求…</translation>
        </message>
        <message>
            <source>Print or export the sheet</source>
            <translation>打印或导出考核表</translation>
        </message>
        <message>
            <source>%1-%2.pdf</source>
            <translation>%1-%2.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;Workbook (*.xlsx);;CSV (*.csv)</source>
            <translation>PDF (*.pdf);;工作簿 (*.xlsx);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>Export the signed sheets</source>
            <translation>导出已签字考核表</translation>
        </message>
        <message>
            <source>appraisals.xlsx</source>
            <translation>绩效考核.xlsx</translation>
        </message>
        <message>
            <source>Export the year</source>
            <translation>导出年度汇总</translation>
        </message>
        <message>
            <source>appraisal-year.xlsx</source>
            <translation>绩效年度汇总.xlsx</translation>
        </message>
        <message>
            <source>Export the training needs</source>
            <translation>导出培训需求</translation>
        </message>
        <message>
            <source>training-needs.xlsx</source>
            <translation>培训需求.xlsx</translation>
        </message>
        <message>
            <source>The file is written.</source>
            <translation>文件已保存。</translation>
        </message>
        <message>
            <source>The file cannot be written. Close it where it is open, or choose another place.</source>
            <translation>无法写入文件：请关闭正在打开它的程序，或换一个位置。</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
            <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>ui::appraisals::AppraisalsText</name>
        <message>
            <source>Plan to confirm</source>
            <translation>计划待确认</translation>
        </message>
        <message>
            <source>Plan confirmed</source>
            <translation>计划已确认</translation>
        </message>
        <message>
            <source>To be assessed</source>
            <translation>待评分</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>已评分</translation>
        </message>
        <message>
            <source>To be signed</source>
            <translation>待签字</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>已签字</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已归档</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>Change the plan…</source>
            <translation>修改计划…</translation>
        </message>
        <message>
            <source>Confirm as the agent</source>
            <translation>客服确认</translation>
        </message>
        <message>
            <source>Confirm as the lead</source>
            <translation>组长确认</translation>
        </message>
        <message>
            <source>Count the figures</source>
            <translation>统计指标</translation>
        </message>
        <message>
            <source>Self-assessment…</source>
            <translation>自我评估…</translation>
        </message>
        <message>
            <source>Without self-assessment…</source>
            <translation>免自评…</translation>
        </message>
        <message>
            <source>Give marks…</source>
            <translation>评分…</translation>
        </message>
        <message>
            <source>Record the interview…</source>
            <translation>记录面谈…</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>退回…</translation>
        </message>
        <message>
            <source>Sign as the agent</source>
            <translation>客服签字</translation>
        </message>
        <message>
            <source>Sign with an objection…</source>
            <translation>有异议签字…</translation>
        </message>
        <message>
            <source>Sign as the lead</source>
            <translation>组长签字</translation>
        </message>
        <message>
            <source>Close the appraisal</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Add a measure…</source>
            <translation>添加改进措施…</translation>
        </message>
        <message>
            <source>Drop the sheet…</source>
            <translation>作废…</translation>
        </message>
        <message>
            <source>The plan is changed: both confirm it again.</source>
            <translation>计划已修改，请双方重新确认。</translation>
        </message>
        <message>
            <source>Confirmed.</source>
            <translation>已确认。</translation>
        </message>
        <message>
            <source>The figures are counted and kept with the sheet.</source>
            <translation>指标已统计，并随考核表保存。</translation>
        </message>
        <message>
            <source>The self-assessment is handed in.</source>
            <translation>自我评估已提交。</translation>
        </message>
        <message>
            <source>The sheet goes on without self-assessment.</source>
            <translation>已跳过自我评估。</translation>
        </message>
        <message>
            <source>The marks are given.</source>
            <translation>评分已提交。</translation>
        </message>
        <message>
            <source>The interview is on record.</source>
            <translation>面谈已记录。</translation>
        </message>
        <message>
            <source>Sent back.</source>
            <translation>已退回。</translation>
        </message>
        <message>
            <source>Signed.</source>
            <translation>已签字。</translation>
        </message>
        <message>
            <source>The appraisal is closed.</source>
            <translation>考核已归档。</translation>
        </message>
        <message>
            <source>The measure is a task of its owner now.</source>
            <translation>改进措施已成为负责人的任务。</translation>
        </message>
        <message>
            <source>The sheet is dropped.</source>
            <translation>考核表已作废。</translation>
        </message>
        <message>
            <source>It is no longer there. Press F5 to read the list again.</source>
            <translation>该记录已不存在，请按 F5 重新读取。</translation>
        </message>
        <message>
            <source>Not in this state.</source>
            <translation>当前状态下不能执行。</translation>
        </message>
        <message>
            <source>A colleague changed it meanwhile. Look at it again, then repeat.</source>
            <translation>同事刚刚修改过，请查看后再操作。</translation>
        </message>
        <message>
            <source>This is for the lead of the team or an administrator.</source>
            <translation>只有本组组长或主管可以操作。</translation>
        </message>
        <message>
            <source>Nobody appraises or awards oneself: ask another lead.</source>
            <translation>不能考核或表彰自己，请由其他组长操作。</translation>
        </message>
        <message>
            <source>Only the agent does this, signed in under the own name.</source>
            <translation>只有被考核客服本人登录后可以操作。</translation>
        </message>
        <message>
            <source>Only the named assessors give marks.</source>
            <translation>只有指定的考核人可以评分。</translation>
        </message>
        <message>
            <source>This side has done so already: the other one is still missing.</source>
            <translation>本方已完成，还差另一方。</translation>
        </message>
        <message>
            <source>Somebody has signed: figures and marks stay as they are.</source>
            <translation>已有人签字，指标和评分不再变动。</translation>
        </message>
        <message>
            <source>Choose at least one agent.</source>
            <translation>请至少选择一名客服。</translation>
        </message>
        <message>
            <source>No agent has that name: add the agent under Agents first.</source>
            <translation>没有这名客服，请先在“客服”中添加。</translation>
        </message>
        <message>
            <source>There is no shop yet: import orders first.</source>
            <translation>还没有店铺，请先导入订单。</translation>
        </message>
        <message>
            <source>One of them has a sheet of this period already.</source>
            <translation>其中有人本期已有考核表。</translation>
        </message>
        <message>
            <source>That score set is no longer there: choose another.</source>
            <translation>该考核方案已不存在，请另选一个。</translation>
        </message>
        <message>
            <source>Every weight has to be above 0, and every target a number.</source>
            <translation>权重必须大于 0，目标值必须是数字。</translation>
        </message>
        <message>
            <source>Name at least one assessor, and not the agent.</source>
            <translation>请至少指定一名考核人，且不能是被考核人。</translation>
        </message>
        <message>
            <source>Count the figures first.</source>
            <translation>请先统计指标。</translation>
        </message>
        <message>
            <source>The plan changed while the figures were counted: count again.</source>
            <translation>统计期间计划有变动，请重新统计。</translation>
        </message>
        <message>
            <source>Write the first field.</source>
            <translation>请填写第一栏。</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>请填写原因。</translation>
        </message>
        <message>
            <source>Every item needs a mark from 0 to 100 with a reason.</source>
            <translation>每个项目都要给出 0–100 的评分并写明理由。</translation>
        </message>
        <message>
            <source>A measure needs an owner and a day that is still to come.</source>
            <translation>改进措施需要负责人和将来的完成日期。</translation>
        </message>
        <message>
            <source>The rules have a slip: look at weights, targets and curves.</source>
            <translation>规则有误：请检查权重、目标值和评分曲线。</translation>
        </message>
        <message>
            <source>By the rule this agent is no candidate of the period.</source>
            <translation>按规则该客服不是本期候选人。</translation>
        </message>
        <message>
            <source>This agent has the honour, or is nominated for it.</source>
            <translation>该客服已获此荣誉或已被提名。</translation>
        </message>
        <message>
            <source>Nobody nominates oneself.</source>
            <translation>不能提名自己。</translation>
        </message>
        <message>
            <source>There is no conversation of that number.</source>
            <translation>没有这个编号的会话。</translation>
        </message>
        <message>
            <source>That honour is not given this way.</source>
            <translation>该荣誉不能这样颁发。</translation>
        </message>
        <message>
            <source>Counting was stopped. Nothing changed.</source>
            <translation>已停止统计，没有任何变动。</translation>
        </message>
        <message>
            <source>The figures could not be counted. Look into the log, then count again.</source>
            <translation>无法统计指标：请查看日志后重新统计。</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>工作业绩</translation>
        </message>
        <message>
            <source>Ability</source>
            <translation>工作能力</translation>
        </message>
        <message>
            <source>Attitude</source>
            <translation>工作态度</translation>
        </message>
        <message>
            <source>By score curve</source>
            <translation>按评分曲线</translation>
        </message>
        <message>
            <source>By share of the target</source>
            <translation>按目标达成率</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>月度</translation>
        </message>
        <message>
            <source>Quarterly</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>%1 Q%2</source>
            <extracomment>Year and number of the quarter</extracomment>
            <translation>%1 年第 %2 季度</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>改进</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>辅导</translation>
        </message>
        <message>
            <source>Training need</source>
            <translation>培训需求</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Nominated</source>
            <translation>已提名</translation>
        </message>
        <message>
            <source>Awarded</source>
            <translation>已颁发</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>已婉拒</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Appraisal score</source>
            <translation>考核得分</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>The program counts and shows; it decides nothing about people. What follows from a place or a run of places is for the lead to judge with the agent.</source>
            <translation>软件只负责统计和展示，不对任何人作决定。名次或连续名次意味着什么，由组长与客服本人沟通后判断。</translation>
        </message>
        <message>
            <source>it needs at least one counted item</source>
            <translation>至少要有一项统计指标</translation>
        </message>
        <message>
            <source>every weight has to be a number above 0</source>
            <translation>每个权重都须是大于 0 的数字</translation>
        </message>
        <message>
            <source>an item stands twice, or is no figure of this program</source>
            <translation>有考核项重复，或不是本程序的指标</translation>
        </message>
        <message>
            <source>an item has no name</source>
            <translation>有考核项没有名称</translation>
        </message>
        <message>
            <source>every figure needs a target that is a number</source>
            <translation>每个指标都须填写数字目标值</translation>
        </message>
        <message>
            <source>a score curve needs two points or more, with rising figures, scores from 0 to 100 and no better score for a worse figure, as 30: 100; 60: 85</source>
            <translation>评分曲线至少两个点，指标值递增，得分在 0 到 100 之间，且指标变差时得分不得变高，例如 30: 100; 60: 85</translation>
        </message>
        <message>
            <source>There has to be one score set at least.</source>
            <translation>至少要保留一个考核方案。</translation>
        </message>
        <message>
            <source>A score set has no name.</source>
            <translation>有考核方案没有名称。</translation>
        </message>
        <message>
            <source>Two score sets are called “%1”: rename one.</source>
            <translation>有两个考核方案都叫“%1”，请改名。</translation>
        </message>
        <message>
            <source>Score set “%1”: %2.</source>
            <translation>考核方案“%1”：%2。</translation>
        </message>
        <message>
            <source>Score set “%1”: the weights of the groups have to make 100.</source>
            <translation>考核方案“%1”：各组权重之和须为 100。</translation>
        </message>
        <message>
            <source>Score set “%1”: the weights of the items of %2 have to make 100.</source>
            <translation>考核方案“%1”：%2各项权重之和须为 100。</translation>
        </message>
        <message>
            <source>An honour has no name.</source>
            <translation>有荣誉称号没有名称。</translation>
        </message>
        <message>
            <source>Two honours are called “%1”: rename one.</source>
            <translation>有两个荣誉称号都叫“%1”，请改名。</translation>
        </message>
        <message>
            <source>Honour “%1”: choose what it ranks by, and a limit for each condition.</source>
            <translation>荣誉称号“%1”：请选择排名依据，并为每个条件填写界限。</translation>
        </message>
        <message>
            <source>Grades and the weak score lie between 0 and 100, and a last place needs two sheets or more.</source>
            <translation>等级与薄弱分数须在 0 到 100 之间，末位统计至少需要两张考核表。</translation>
        </message>
    </context>
    <context>
        <name>ui::appraisals::HistoryView</name>
        <message>
            <source>Period</source>
            <translation>考核周期</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>名次</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>工作业绩</translation>
        </message>
        <message>
            <source>Ability</source>
            <translation>工作能力</translation>
        </message>
        <message>
            <source>Attitude</source>
            <translation>工作态度</translation>
        </message>
        <message>
            <source>Last place</source>
            <translation>末位</translation>
        </message>
        <message>
            <source>Score set</source>
            <translation>考核方案</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>周期</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>考核表数</translation>
        </message>
        <message>
            <source>Mean score</source>
            <translation>平均得分</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>最高</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>最低</translation>
        </message>
        <message>
            <source>Last places</source>
            <translation>末位次数</translation>
        </message>
        <message>
            <source>In a row</source>
            <translation>最长连续</translation>
        </message>
        <message>
            <source>Honours</source>
            <translation>荣誉次数</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>小组</translation>
        </message>
        <message>
            <source>No signed sheet yet</source>
            <translation>还没有已签字的考核表</translation>
        </message>
        <message>
            <source>A sheet stands here once the agent and the lead have signed it.</source>
            <translation>客服和组长都签字后，考核表会出现在这里。</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Export the sheets…</source>
            <translation>导出考核表…</translation>
        </message>
        <message>
            <source>Export the year…</source>
            <translation>导出年度汇总…</translation>
        </message>
        <message>
            <source>Training needs…</source>
            <translation>培训需求…</translation>
        </message>
        <message>
            <source>All agents</source>
            <translation>全部客服</translation>
        </message>
        <message>
            <source>last, %1 in a row</source>
            <translation>末位，连续 %1 期</translation>
        </message>
        <message>
            <source>last</source>
            <translation>末位</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message numerus="yes">
            <source>%1 was last in %2: %n period(s) in a row.</source>
            <translation>
                <numerusform>%1 在 %2 排名末位，已连续 %n 期。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::appraisals::HonourRulesView</name>
        <message>
            <source> points</source>
            <translation> 分</translation>
        </message>
        <message>
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source> yuan</source>
            <translation> 元</translation>
        </message>
        <message>
            <source>Honours</source>
            <translation>荣誉称号</translation>
        </message>
        <message>
            <source>New honour</source>
            <translation>新增荣誉</translation>
        </message>
        <message>
            <source>Remove the honour</source>
            <translation>删除荣誉</translation>
        </message>
        <message>
            <source>Honour</source>
            <translation>荣誉称号</translation>
        </message>
        <message>
            <source>Best by</source>
            <translation>排名依据</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>名额</translation>
        </message>
        <message>
            <source>By rules</source>
            <translation>按规则</translation>
        </message>
        <message>
            <source>By nomination</source>
            <translation>按提名</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>评选方式</translation>
        </message>
        <message>
            <source>Only who meets all of these</source>
            <translation>须同时满足</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>添加条件</translation>
        </message>
        <message>
            <source>by nomination</source>
            <translation>按提名</translation>
        </message>
        <message>
            <source>%1 at least %2</source>
            <translation>%1 不低于 %2</translation>
        </message>
        <message>
            <source>%1 at most %2</source>
            <translation>%1 不高于 %2</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>At least or at most</source>
            <translation>不低于或不高于</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>不低于</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>不高于</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>界限</translation>
        </message>
        <message>
            <source>Remove the condition</source>
            <translation>删除条件</translation>
        </message>
    </context>
    <context>
        <name>ui::appraisals::HonoursView</name>
        <message>
            <source>Honour</source>
            <translation>荣誉称号</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Figures that give it</source>
            <translation>依据数据</translation>
        </message>
        <message>
            <source>Nobody on the board yet</source>
            <translation>荣誉榜还是空的</translation>
        </message>
        <message>
            <source>Count the figures of the period to see whom the rules find, or nominate a colleague.</source>
            <translation>统计本期指标可按规则评选候选人，也可以提名同事。</translation>
        </message>
        <message>
            <source>Find candidates</source>
            <translation>评选候选人</translation>
        </message>
        <message>
            <source>Nominate</source>
            <translation>提名</translation>
        </message>
        <message>
            <source>What for: concrete and true</source>
            <translation>表彰事迹：要具体、真实</translation>
        </message>
        <message>
            <source>Number of an example conversation (may be empty)</source>
            <translation>示例会话编号（可不填）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>事迹或原因</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Award</source>
            <translation>颁发</translation>
        </message>
        <message>
            <source>Decline or take back</source>
            <translation>婉拒或撤销</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>打开会话</translation>
        </message>
        <message>
            <source>Save the praise card…</source>
            <translation>保存表扬卡…</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>候选</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>考核周期</translation>
        </message>
        <message>
            <source>For</source>
            <translation>事迹</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>依据数据</translation>
        </message>
        <message>
            <source>Awarded by</source>
            <translation>颁发人</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>提名人</translation>
        </message>
        <message>
            <source>Not any more because</source>
            <translation>撤销原因</translation>
        </message>
        <message>
            <source>From the conversation (names and numbers masked)</source>
            <translation>会话摘录（姓名和号码已打码）</translation>
        </message>
        <message>
            <source>By the rule a candidate. A lead awards: say what for, and perhaps an example conversation to read out.</source>
            <translation>按规则入选的候选人。由组长颁发：请写明事迹，可附一段示例会话供会上宣读。</translation>
        </message>
        <message>
            <source>Save the praise card</source>
            <translation>保存表扬卡</translation>
        </message>
        <message>
            <source>%1-%2.pdf</source>
            <translation>%1-%2.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The praise card is written.</source>
            <translation>表扬卡已保存。</translation>
        </message>
        <message>
            <source>The file cannot be written. Close it where it is open, or choose another place.</source>
            <translation>无法写入文件：请关闭正在打开它的程序，或换一个位置。</translation>
        </message>
    </context>
    <context>
        <name>ui::appraisals::PlanForm</name>
        <message>
            <source>Agents without a sheet</source>
            <translation>尚无考核表的客服</translation>
        </message>
        <message>
            <source>Assessors</source>
            <translation>考核人</translation>
        </message>
        <message>
            <source>Score set</source>
            <translation>考核方案</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>其他姓名</translation>
        </message>
        <message>
            <source>Plan the sheets</source>
            <translation>制定计划</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>New appraisal sheets of %1</source>
            <translation>制定 %1 考核计划</translation>
        </message>
    </context>
    <context>
        <name>ui::appraisals::RulesView</name>
        <message>
            <source>Group</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>考核项目</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标值</translation>
        </message>
        <message>
            <source>Weight in its group</source>
            <translation>组内权重</translation>
        </message>
        <message>
            <source>Score curve (figure: score; shares in per cent)</source>
            <translation>评分曲线（指标值：得分；比率用百分数）</translation>
        </message>
        <message>
            <source>Appraised</source>
            <translation>考核周期</translation>
        </message>
        <message>
            <source>Weak below</source>
            <translation>弱项低于</translation>
        </message>
        <message>
            <source>Last place from … sheets</source>
            <translation>末位最少人数</translation>
        </message>
        <message>
            <source>Score set</source>
            <translation>考核方案</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>考核方法</translation>
        </message>
        <message>
            <source>Keep the rules</source>
            <translation>保存规则</translation>
        </message>
        <message>
            <source>Weight of %1</source>
            <translation>%1权重</translation>
        </message>
        <message>
            <source>Add the metric</source>
            <translation>添加指标</translation>
        </message>
        <message>
            <source>Remove the item</source>
            <translation>移除项目</translation>
        </message>
        <message>
            <source>“%1” is in the set already.</source>
            <translation>方案中已有“%1”。</translation>
        </message>
        <message>
            <source>Every change that is kept is a new version for sheets that are planned from then on; both are in the event book.</source>
            <translation>每次保存都生成新版本，只对此后制订的考核表生效；修改前后的内容都记入事件簿。</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>放弃修改</translation>
        </message>
        <message>
            <source>New set…</source>
            <translation>新建方案…</translation>
        </message>
        <message>
            <source>Begins with the items of the set that is shown.</source>
            <translation>以当前方案的考核项为起点。</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>改名…</translation>
        </message>
        <message>
            <source>Remove the set</source>
            <translation>删除方案</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Add to ability</source>
            <translation>添加能力项</translation>
        </message>
        <message>
            <source>Add to attitude</source>
            <translation>添加态度项</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>第 %1 版</translation>
        </message>
        <message>
            <source>items %1 of 100</source>
            <translation>各项 %1 / 100</translation>
        </message>
        <message>
            <source>Groups %1 of 100</source>
            <translation>各组合计 %1 / 100</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>新考核项</translation>
        </message>
        <message>
            <source>A set needs at least one counted item.</source>
            <translation>考核方案至少要有一项统计指标。</translation>
        </message>
        <message>
            <source>New score set</source>
            <translation>新建考核方案</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Rename the score set</source>
            <translation>考核方案改名</translation>
        </message>
    </context>
    <context>
        <name>ui::appraisals::SheetDetail</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>on the way</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>The figures are not counted yet.</source>
            <translation>尚未统计指标。</translation>
        </message>
        <message>
            <source>Figures counted on %1 and kept with the sheet: later changes of the orders, the chats or the rules do not reach them.</source>
            <translation>指标统计于 %1 并随考核表保存，之后订单、会话或规则的变动都不影响它们。</translation>
        </message>
        <message>
            <source>The period was not over by then.</source>
            <translation>统计时考核周期尚未结束。</translation>
        </message>
        <message>
            <source>A figure without a denominator reads “—”; its weight is spread over the rest.</source>
            <translation>没有分母的指标显示为“—”，其权重按比例分摊到其余项目。</translation>
        </message>
        <message>
            <source>%1 ÷ %2</source>
            <translation>%1 ÷ %2</translation>
        </message>
        <message>
            <source>A weak item: a measure helps.</source>
            <translation>弱项：建议制定改进措施。</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>考核项目</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标值</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>实际值</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Weight in the sheet</source>
            <translation>总权重</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <translation>%1 %2分：%3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1, until %2, %3</source>
            <translation>%1，%2 前完成，%3</translation>
        </message>
        <message>
            <source>Done…</source>
            <extracomment>Button: a measure was carried out</extracomment>
            <translation>完成…</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>评分明细</translation>
        </message>
        <message>
            <source>Plan and signatures</source>
            <translation>计划与签字</translation>
        </message>
        <message>
            <source>Assessors</source>
            <translation>考核人</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>考核方法</translation>
        </message>
        <message>
            <source>Plan confirmed by the agent</source>
            <translation>客服确认计划</translation>
        </message>
        <message>
            <source>Plan confirmed by the lead</source>
            <translation>组长确认计划</translation>
        </message>
        <message>
            <source>Signed by the agent</source>
            <translation>客服签字</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>异议</translation>
        </message>
        <message>
            <source>Signed by the lead</source>
            <translation>组长签字</translation>
        </message>
        <message>
            <source>Sent back because</source>
            <translation>退回原因</translation>
        </message>
        <message>
            <source>Self-assessment</source>
            <translation>自我评估</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>工作总结</translation>
        </message>
        <message>
            <source>Shortcomings</source>
            <translation>不足之处</translation>
        </message>
        <message>
            <source>Plan to improve</source>
            <translation>改进计划</translation>
        </message>
        <message>
            <source>Left out because</source>
            <translation>免自评原因</translation>
        </message>
        <message>
            <source>By</source>
            <translation>提交人</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>评分</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>绩效面谈</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>面谈记录</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>达成一致</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>改进措施</translation>
        </message>
    </context>
    <context>
        <name>ui::appraisals::SheetForm</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>考核项目</translation>
        </message>
        <message>
            <source>Owner of the task</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>完成日期</translation>
        </message>
        <message>
            <source>What the period was like</source>
            <translation>本期工作总结</translation>
        </message>
        <message>
            <source>Shortcomings</source>
            <translation>不足之处</translation>
        </message>
        <message>
            <source>Plan to improve</source>
            <translation>改进计划</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>面谈内容</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>达成一致</translation>
        </message>
        <message>
            <source>What the agent disagrees with</source>
            <translation>异议内容</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>具体措施</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>What the mark is for: a chat, a day, an example</source>
            <translation>评分理由：某段会话、某天或某个事例</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标值</translation>
        </message>
        <message>
            <source>Weight in its group</source>
            <translation>组内权重</translation>
        </message>
        <message>
            <source>Shares in per cent. The score curve is stretched with the target.</source>
            <translation>比率用百分数填写；评分曲线随目标值按比例调整。</translation>
        </message>
        <message>
            <source>Assessors, between commas</source>
            <translation>考核人（用逗号分隔）</translation>
        </message>
    </context>
    <context>
        <name>ui::appraisals::SheetTables</name>
        <message>
            <source>Group</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>考核项目</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标值</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>实际值</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>分子</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>分母</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Weight in the sheet, %</source>
            <translation>总权重(%)</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>小计</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总分</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>考核周期</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Self-assessment</source>
            <translation>自我评估</translation>
        </message>
        <message>
            <source>Shortcomings</source>
            <translation>不足之处</translation>
        </message>
        <message>
            <source>Plan to improve</source>
            <translation>改进计划</translation>
        </message>
        <message>
            <source>Left out because</source>
            <translation>免自评原因</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>绩效面谈</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>达成一致</translation>
        </message>
        <message>
            <source>Signed by the agent</source>
            <translation>客服签字</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>异议</translation>
        </message>
        <message>
            <source>Signed by the lead</source>
            <translation>组长签字</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>小组</translation>
        </message>
        <message>
            <source>Score set</source>
            <translation>考核方案</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>名次</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>参评人数</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>工作业绩</translation>
        </message>
        <message>
            <source>Ability</source>
            <translation>工作能力</translation>
        </message>
        <message>
            <source>Attitude</source>
            <translation>工作态度</translation>
        </message>
        <message>
            <source>Last places in a row</source>
            <translation>连续末位期数</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>周期</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>考核表数</translation>
        </message>
        <message>
            <source>Mean score</source>
            <translation>平均得分</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>最高分</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>最低分</translation>
        </message>
        <message>
            <source>Last places</source>
            <translation>末位次数</translation>
        </message>
        <message>
            <source>Honours</source>
            <translation>荣誉次数</translation>
        </message>
        <message>
            <source>Training need</source>
            <translation>培训需求</translation>
        </message>
        <message>
            <source>Owner of the task</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>完成日期</translation>
        </message>
    </context>
    <context>
        <name>ui::attachments::AttachmentsText</name>
        <message>
            <source>It is no longer there.</source>
            <translation>文件已不存在。</translation>
        </message>
        <message>
            <source>“%1” cannot be read. Is it still there?</source>
            <translation>无法读取“%1”，文件还在吗？</translation>
        </message>
        <message>
            <source>“%1” is empty or larger than 20 MB. Send a smaller picture or a shorter video.</source>
            <translation>“%1”为空或超过 20 MB，请换较小的图片或较短的视频。</translation>
        </message>
        <message>
            <source>“%1” is neither a picture, a PDF nor an MP4 video.</source>
            <translation>“%1”不是图片、PDF 或 MP4 视频。</translation>
        </message>
        <message>
            <source>There are 30 files already. Remove one before adding “%1”.</source>
            <translation>已有 30 个文件，请先移除一个再添加“%1”。</translation>
        </message>
        <message>
            <source>“%1” is there already.</source>
            <translation>“%1”已经添加过。</translation>
        </message>
        <message>
            <source>%1, added by %2, %3</source>
            <translation>%1，%2 添加于 %3</translation>
        </message>
    </context>
    <context>
        <name>ui::attachments::EvidencePane</name>
        <message>
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>查看大图</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Choose a case to see its evidence.</source>
            <translation>选择一个单据查看凭证。</translation>
        </message>
        <message>
            <source>No evidence yet. Drop pictures, PDF or videos here, paste with Ctrl+V, or add files.</source>
            <translation>暂无凭证。可将图片、PDF 或视频拖到这里，按 Ctrl+V 粘贴，或添加文件。</translation>
        </message>
        <message numerus="yes">
            <source>%n files, %1</source>
            <translation>
                <numerusform>共 %n 个文件，%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pictures</source>
            <translation>
                <numerusform>%n 张图片</numerusform>
            </translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>添加凭证</translation>
        </message>
        <message>
            <source>Pictures, PDF, videos</source>
            <translation>图片、PDF、视频</translation>
        </message>
        <message>
            <source>pasted</source>
            <translation>粘贴图片</translation>
        </message>
        <message>
            <source>The picture could not be kept. Is the disk full?</source>
            <translation>图片保存失败，磁盘是否已满？</translation>
        </message>
    </context>
    <context>
        <name>ui::attachments::PictureViewer</name>
        <message>
            <source>This picture cannot be shown.</source>
            <translation>无法显示此图片。</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>加载中…</translation>
        </message>
    </context>
    <context>
        <name>ui::common::CaseSheet</name>
        <message>
            <source>Open the conversation</source>
            <translation>打开会话</translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>打开订单</translation>
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
        <name>ui::common::InlineForm</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
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
        <name>ui::common::ListExport</name>
        <message>
            <source>Export the list</source>
            <translation>导出列表</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
            <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The list is in %1.</source>
            <translation>列表已导出到 %1。</translation>
        </message>
        <message>
            <source>%1 could not be written. Close it where it is open, or choose another place.</source>
            <translation>%1 无法写入。请先在其他程序中关闭它，或另选位置。</translation>
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
        <name>ui::common::OrderText</name>
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
    </context>
    <context>
        <name>ui::common::RoleText</name>
        <message>
            <source>Owner</source>
            <translation>店主</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Senior agent</source>
            <translation>资深客服</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>质检</translation>
        </message>
        <message>
            <source>Team lead</source>
            <translation>组长</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>管理员</translation>
        </message>
        <message>
            <source>Order review</source>
            <translation>审单</translation>
        </message>
        <message>
            <source>Return review</source>
            <translation>退换货审核</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>VIP buyers</source>
            <translation>VIP买家</translation>
        </message>
        <message>
            <source>See own cases and the pool</source>
            <translation>查看自己的单据和公共池</translation>
        </message>
        <message>
            <source>See the team's cases</source>
            <translation>查看本组单据</translation>
        </message>
        <message>
            <source>See all cases</source>
            <translation>查看全部单据</translation>
        </message>
        <message>
            <source>Work on cases and answer buyers</source>
            <translation>处理单据、回复买家</translation>
        </message>
        <message>
            <source>See masked data</source>
            <translation>查看脱敏信息</translation>
        </message>
        <message>
            <source>Reveal one masked field</source>
            <translation>查看一项完整信息</translation>
        </message>
        <message>
            <source>Reveal many fields at once</source>
            <translation>批量查看完整信息</translation>
        </message>
        <message>
            <source>Check a buyer's identity</source>
            <translation>核验买家身份</translation>
        </message>
        <message>
            <source>Review normal orders</source>
            <translation>审核普通订单</translation>
        </message>
        <message>
            <source>Review special orders</source>
            <translation>审核特殊订单</translation>
        </message>
        <message>
            <source>Change address or phone before dispatch</source>
            <translation>发货前修改地址、电话</translation>
        </message>
        <message>
            <source>Waive an identity check once</source>
            <translation>免一次身份核验</translation>
        </message>
        <message>
            <source>Accept or refuse returns</source>
            <translation>同意或拒绝退换货</translation>
        </message>
        <message>
            <source>Approve refunds within the limit</source>
            <translation>限额内批准退款</translation>
        </message>
        <message>
            <source>Co-sign refunds over the limits</source>
            <translation>超限额退款会签</translation>
        </message>
        <message>
            <source>Approve own requests</source>
            <translation>审批自己的申请</translation>
        </message>
        <message>
            <source>Grant compensation, gifts and free shipping</source>
            <translation>给予补偿、赠品、包邮</translation>
        </message>
        <message>
            <source>Record paid or shipped</source>
            <translation>登记已打款、已发货</translation>
        </message>
        <message>
            <source>Close own complaints</source>
            <translation>结自己的投诉</translation>
        </message>
        <message>
            <source>Close any complaint</source>
            <translation>结任何投诉</translation>
        </message>
        <message>
            <source>Reopen complaints</source>
            <translation>重开投诉</translation>
        </message>
        <message>
            <source>Escalate to the duty lead</source>
            <translation>上报值班主管</translation>
        </message>
        <message>
            <source>Receive escalations</source>
            <translation>接收上报</translation>
        </message>
        <message>
            <source>Hand over own conversations</source>
            <translation>转交自己的会话</translation>
        </message>
        <message>
            <source>Reassign colleagues' conversations</source>
            <translation>转派同事的会话</translation>
        </message>
        <message>
            <source>Score conversations</source>
            <translation>给会话评分</translation>
        </message>
        <message>
            <source>Contest a score</source>
            <translation>对评分提出申诉</translation>
        </message>
        <message>
            <source>See team statistics</source>
            <translation>查看团队统计</translation>
        </message>
        <message>
            <source>Export lists without personal data</source>
            <translation>导出不含个人信息的列表</translation>
        </message>
        <message>
            <source>Export with masked data</source>
            <translation>导出脱敏数据</translation>
        </message>
        <message>
            <source>Export with whole personal data</source>
            <translation>导出完整个人信息</translation>
        </message>
        <message>
            <source>Edit own quick replies</source>
            <translation>编辑自己的快捷回复</translation>
        </message>
        <message>
            <source>Edit shared replies and knowledge</source>
            <translation>编辑公共快捷回复和知识库</translation>
        </message>
        <message>
            <source>Edit rules</source>
            <translation>修改规则</translation>
        </message>
        <message>
            <source>Edit agents and roles</source>
            <translation>管理客服和角色</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>导入文件</translation>
        </message>
        <message>
            <source>Undo own acts of the day</source>
            <translation>撤销自己当天的操作</translation>
        </message>
        <message>
            <source>Undo others' acts</source>
            <translation>撤销他人的操作</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>See others' entries in the event book</source>
            <translation>查看他人的操作记录</translation>
        </message>
        <message>
            <source>Proposes</source>
            <translation>可提议</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>The role "%1" does not do this. Ask a senior or your team lead.</source>
            <translation>“%1”没有这项权限，请找资深客服或组长。</translation>
        </message>
        <message>
            <source>Appraise agents and award honours</source>
            <translation>考核客服并颁发荣誉</translation>
        </message>
    </context>
    <context>
        <name>ui::common::SecondPersonDialog</name>
        <message>
            <source>The PIN is wrong. After five wrong tries there is a pause of five minutes.</source>
            <translation>PIN码不正确。连续输错五次将暂停五分钟。</translation>
        </message>
        <message>
            <source>Five tries were wrong. Wait five minutes, or let somebody else sign.</source>
            <translation>已连续输错五次。请等五分钟，或请其他同事签字。</translation>
        </message>
        <message>
            <source>This agent has no PIN to sign with.</source>
            <translation>该客服没有PIN码，无法签字。</translation>
        </message>
        <message>
            <source>This agent cannot sign here. Choose somebody else.</source>
            <translation>该客服不能在此签字，请选择其他人。</translation>
        </message>
        <message>
            <source>Sign and go on</source>
            <translation>签字并继续</translation>
        </message>
        <message>
            <source>Why it is needed, without personal data</source>
            <translation>为什么需要（不要写个人信息）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>第二人</translation>
        </message>
        <message>
            <source>Their PIN</source>
            <translation>其PIN码</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Nobody else works here who could sign. Add a second agent with a PIN under Settings, Agents and roles.</source>
            <translation>没有其他人可以签字。请在“设置 → 客服与角色”中添加带PIN码的第二位客服。</translation>
        </message>
        <message>
            <source>Write the reason first.</source>
            <translation>请先填写原因。</translation>
        </message>
    </context>
    <context>
        <name>ui::common::SightText</name>
        <message>
            <source>Everybody's</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>My team's</source>
            <translation>本组</translation>
        </message>
        <message>
            <source>Mine and nobody's</source>
            <extracomment>Filter: the agent's own cases and those that nobody took yet</extracomment>
            <translation>我的和待领取</translation>
        </message>
        <message>
            <source>Nobody's yet</source>
            <extracomment>Filter: cases that nobody took yet</extracomment>
            <translation>待领取</translation>
        </message>
    </context>
    <context>
        <name>ui::common::StateStrip</name>
        <message>
            <source>Nothing is left to do here.</source>
            <translation>这里已没有待办的步骤。</translation>
        </message>
        <message>
            <source>Next:</source>
            <translation>下一步：</translation>
        </message>
    </context>
    <context>
        <name>ui::common::StateTableView</name>
        <message>
            <source>Standing</source>
            <translation>当前状态</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Leads to</source>
            <translation>变为</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>所需条件</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
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
        <name>ui::common::WebLink</name>
        <message>
            <source>This is no web address, so nothing was opened.</source>
            <translation>这不是网址，未打开。</translation>
        </message>
        <message>
            <source>Opened in the browser: %1</source>
            <translation>已在浏览器中打开：%1</translation>
        </message>
        <message>
            <source>This link leads to %1.</source>
            <translation>该链接指向 %1。</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>在浏览器中打开</translation>
        </message>
    </context>
    <context>
        <name>ui::complaints::ComplaintActForm</name>
        <message>
            <source>Order number</source>
            <translation>订单号</translation>
        </message>
        <message>
            <source>Time of purchase</source>
            <translation>购买时间</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>具体情况</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Apology and acceptance, for the buyer</source>
            <translation>给买家的致歉与受理说明</translation>
        </message>
        <message>
            <source>Accept</source>
            <comment>verb</comment>
            <translation>受理</translation>
        </message>
        <message>
            <source>What was found, and whose part it is</source>
            <translation>查明了什么、责任在谁</translation>
        </message>
        <message>
            <source>How the buyer agreed, in which words</source>
            <translation>买家如何同意、原话是什么</translation>
        </message>
        <message>
            <source>What the buyer said</source>
            <translation>买家怎么说</translation>
        </message>
        <message>
            <source>The result, for the buyer</source>
            <translation>给买家的处理结果</translation>
        </message>
        <message>
            <source>How it goes and until when, for the buyer</source>
            <translation>给买家的进度说明和时间</translation>
        </message>
        <message>
            <source>Why it came about</source>
            <translation>投诉产生的原因</translation>
        </message>
        <message>
            <source>What is done so that it does not come again</source>
            <translation>为避免再次发生采取的改进措施</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>The question to the department</source>
            <translation>向部门提出的问题</translation>
        </message>
        <message>
            <source>Ask</source>
            <comment>verb</comment>
            <translation>询问</translation>
        </message>
        <message>
            <source>How the buyer was tried to be reached</source>
            <translation>怎样联系买家的</translation>
        </message>
        <message>
            <source>What the buyer says now</source>
            <translation>买家现在的说法</translation>
        </message>
        <message>
            <source>Name of the colleague</source>
            <translation>同事姓名</translation>
        </message>
    </context>
    <context>
        <name>ui::complaints::ComplaintActs</name>
        <message>
            <source>The complaint is written down.</source>
            <translation>投诉已登记。</translation>
        </message>
        <message>
            <source>Ticked: %1.</source>
            <translation>已勾选：%1。</translation>
        </message>
        <message>
            <source>Not ticked any more: %1.</source>
            <translation>已取消勾选：%1。</translation>
        </message>
        <message numerus="yes">
            <source>Given to the colleague: %n complaints.</source>
            <translation>
                <numerusform>已转给同事 %n 个投诉。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>ui::complaints::ComplaintDetail</name>
        <message>
            <source>To tell the buyer</source>
            <translation>待告知买家</translation>
        </message>
        <message>
            <source>Eleven steps</source>
            <translation>十一步处理</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>Others of this buyer, order or product</source>
            <translation>同买家、同订单或同商品的其他投诉</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>处理记录</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 (%2, until %3)</source>
            <translation>%1（%2，%3 前）</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已接收</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>投诉事项</translation>
        </message>
        <message>
            <source>Wants</source>
            <translation>客户要求</translation>
        </message>
        <message>
            <source>Expects</source>
            <translation>期望</translation>
        </message>
        <message>
            <source>Feels</source>
            <translation>情绪</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已核实</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>调查结果</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>责任方</translation>
        </message>
        <message>
            <source>Buyer's answer</source>
            <translation>买家答复</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>未联系上</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>改进措施</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <translation>复制话术</translation>
        </message>
        <message>
            <source>✓ Agreed</source>
            <translation>✓ 已同意</translation>
        </message>
        <message>
            <source>Option %1</source>
            <translation>方案 %1</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>提出人</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>主管</translation>
        </message>
        <message>
            <source>Has to let it go first</source>
            <translation>须先由主管放行</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>同意记录</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>协商轮次</translation>
        </message>
        <message>
            <source>return %1</source>
            <translation>售后单 %1</translation>
        </message>
        <message>
            <source>ticket %1</source>
            <translation>工单 %1</translation>
        </message>
        <message>
            <source>task %1</source>
            <translation>任务 %1</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>已启动</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>repeats this one</source>
            <translation>本投诉为其二次投诉</translation>
        </message>
        <message>
            <source>same buyer</source>
            <translation>同一买家</translation>
        </message>
        <message>
            <source>same order</source>
            <translation>同一订单</translation>
        </message>
        <message>
            <source>same product</source>
            <translation>同一商品</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <translation>%1 %2，%3</translation>
        </message>
        <message numerus="yes">
            <source>%n complaints about this product within %1 days</source>
            <translation>
                <numerusform>%1 天内此商品有 %n 个投诉</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::complaints::ComplaintForm</name>
        <message>
            <source>Nick in the shop</source>
            <translation>买家昵称</translation>
        </message>
        <message>
            <source>About no certain order</source>
            <translation>不针对某个订单</translation>
        </message>
        <message>
            <source>Which product</source>
            <translation>哪个商品</translation>
        </message>
        <message>
            <source>What happened, in the buyer's words</source>
            <translation>按买家原话记录发生了什么</translation>
        </message>
        <message>
            <source>What the buyer asks for</source>
            <translation>买家要求什么</translation>
        </message>
        <message>
            <source>What would make it good, until when</source>
            <translation>怎样、何时能让买家满意</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Kind and level</source>
            <translation>类型与级别</translation>
        </message>
        <message>
            <source>Channel and time</source>
            <translation>渠道与时间</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>投诉事项</translation>
        </message>
        <message>
            <source>Wants</source>
            <translation>客户要求</translation>
        </message>
        <message>
            <source>Expects and feels</source>
            <translation>期望与情绪</translation>
        </message>
        <message>
            <source>New complaint</source>
            <translation>新建投诉</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Complaint %1</source>
            <translation>投诉 %1</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>ui::complaints::ComplaintPane</name>
        <message>
            <source>New complaint…</source>
            <translation>新建投诉…</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Write down a complaint of this buyer</source>
            <translation>登记此买家的投诉</translation>
        </message>
        <message>
            <source>This buyer has not complained yet.</source>
            <translation>此买家没有投诉记录。</translation>
        </message>
    </context>
    <context>
        <name>ui::complaints::ComplaintTableModel</name>
        <message>
            <source>Repeat</source>
            <translation>二次投诉</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Next due</source>
            <translation>下一时限</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>投诉事项</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Received at</source>
            <translation>接收时间</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
    </context>
    <context>
        <name>ui::complaints::ComplaintsPage</name>
        <message>
            <source>Complaints</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>我的</translation>
        </message>
        <message>
            <source>All open</source>
            <translation>全部未结</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已超时</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已结案</translation>
        </message>
        <message>
            <source>Buyer, order, product or words</source>
            <translation>买家、订单、商品或关键词</translation>
        </message>
        <message>
            <source>New complaint…</source>
            <translation>新建投诉…</translation>
        </message>
        <message>
            <source>No complaints here</source>
            <translation>这里没有投诉</translation>
        </message>
        <message>
            <source>A complaint is written down here, beside a conversation or from an order.</source>
            <translation>可在此处、会话旁或订单中登记投诉。</translation>
        </message>
        <message>
            <source>Search the complaints</source>
            <translation>搜索投诉</translation>
        </message>
        <message>
            <source>Read the list again</source>
            <translation>刷新列表</translation>
        </message>
        <message>
            <source>How a complaint goes</source>
            <translation>投诉处理流程</translation>
        </message>
        <message>
            <source>Name the shop first: import an export or open the settings.</source>
            <translation>请先设置店铺：导入一份导出文件或打开设置。</translation>
        </message>
        <message>
            <source>The answer is kept.</source>
            <translation>答复已记录。</translation>
        </message>
        <message>
            <source>Write down what came of it first.</source>
            <translation>请先填写处理结果。</translation>
        </message>
        <message>
            <source>A colleague has finished it meanwhile.</source>
            <translation>同事已先行完成。</translation>
        </message>
        <message>
            <source>Sent to the buyer's conversation.</source>
            <translation>已发送到买家会话。</translation>
        </message>
        <message>
            <source>Copied; paste it where the buyer reads it.</source>
            <translation>已复制，请粘贴到买家能看到的地方。</translation>
        </message>
        <message>
            <source>The buyer has no conversation here: copy the text instead.</source>
            <translation>此买家没有会话，请改用复制。</translation>
        </message>
        <message>
            <source>A colleague has told it meanwhile.</source>
            <translation>同事已先行告知。</translation>
        </message>
        <message>
            <source>No step is skipped, and nothing closes without the buyer's answer or the recorded attempts to get it.</source>
            <translation>步骤不可跳过；没有买家答复或联系记录就不能结案。</translation>
        </message>
        <message>
            <source>Report with causes and improvements…</source>
            <translation>投诉原因与改进报告…</translation>
        </message>
        <message>
            <source>No complaint came in within 30 days.</source>
            <translation>30 天内没有投诉。</translation>
        </message>
        <message>
            <source>Report of the last 30 days</source>
            <translation>近 30 天投诉报告</translation>
        </message>
        <message>
            <source>The report is written.</source>
            <translation>报告已导出。</translation>
        </message>
        <message>
            <source>The file could not be written. Choose another folder, or close it in other programs.</source>
            <translation>无法写入文件，请换一个文件夹，或先在其他程序中关闭它。</translation>
        </message>
        <message>
            <source>Keep what the open form says</source>
            <translation>保存当前表单</translation>
        </message>
        <message>
            <source>Write a text for the buyer first.</source>
            <translation>请先写给买家的话。</translation>
        </message>
        <message>
            <source>The text has more than 2,000 characters. Shorten it.</source>
            <translation>文字超过 2,000 字，请删减。</translation>
        </message>
        <message>
            <source>A place in braces has no value: write it out.</source>
            <translation>花括号里的变量没有值，请改成文字。</translation>
        </message>
        <message>
            <source>Table or PDF (*.xlsx *.csv *.pdf)</source>
            <translation>表格或 PDF (*.xlsx *.csv *.pdf)</translation>
        </message>
    </context>
    <context>
        <name>ui::complaints::ComplaintsText</name>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Logistics</source>
            <translation>物流</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Serious</source>
            <translation>严重</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>维权纠纷</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>在线聊天</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>Social media</source>
            <translation>社交媒体</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>当面</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>平静</translation>
        </message>
        <message>
            <source>Disappointed</source>
            <translation>失望</translation>
        </message>
        <message>
            <source>Angry</source>
            <translation>生气</translation>
        </message>
        <message>
            <source>Furious</source>
            <translation>愤怒</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>本店</translation>
        </message>
        <message>
            <source>The supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>The carrier</source>
            <translation>快递公司</translation>
        </message>
        <message>
            <source>The platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>The buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Not clear</source>
            <translation>尚不明确</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已接收</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>已受理</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已核实</translation>
        </message>
        <message>
            <source>Investigated</source>
            <translation>已调查</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>已提方案</translation>
        </message>
        <message>
            <source>In negotiation</source>
            <translation>协商中</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>已同意</translation>
        </message>
        <message>
            <source>Being done</source>
            <translation>执行中</translation>
        </message>
        <message>
            <source>Told, answer awaited</source>
            <translation>已告知，待答复</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>满意</translation>
        </message>
        <message>
            <source>Not satisfied</source>
            <translation>不满意</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>没有回应</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>已撤诉</translation>
        </message>
        <message>
            <source>Summarised</source>
            <translation>已总结</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已结案</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Return and refund</source>
            <translation>退货退款</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>换货</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>维修</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>补发</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>补偿</translation>
        </message>
        <message>
            <source>Coupon</source>
            <translation>优惠券</translation>
        </message>
        <message>
            <source>Ticket to a department</source>
            <translation>部门工单</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>致歉</translation>
        </message>
        <message>
            <source>First answer</source>
            <translation>首次答复</translation>
        </message>
        <message>
            <source>Word on progress</source>
            <translation>进度告知</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Ask the buyer</source>
            <translation>回访买家</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>总结</translation>
        </message>
        <message>
            <source>C%1</source>
            <extracomment>Number of a complaint, such as C12</extracomment>
            <translation>C%1</translation>
        </message>
        <message>
            <source>Apologise and accept…</source>
            <translation>致歉并受理…</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>核实…</translation>
        </message>
        <message>
            <source>Finding…</source>
            <translation>调查结果…</translation>
        </message>
        <message>
            <source>Propose options…</source>
            <translation>提出方案…</translation>
        </message>
        <message>
            <source>Let the proposal go</source>
            <translation>放行方案</translation>
        </message>
        <message>
            <source>The buyer agrees…</source>
            <translation>买家同意…</translation>
        </message>
        <message>
            <source>The buyer wants something else…</source>
            <translation>买家另有要求…</translation>
        </message>
        <message>
            <source>Begin what was agreed</source>
            <translation>启动约定的处理</translation>
        </message>
        <message>
            <source>Tell the result…</source>
            <translation>告知结果…</translation>
        </message>
        <message>
            <source>The buyer is satisfied…</source>
            <translation>买家满意…</translation>
        </message>
        <message>
            <source>The buyer is not satisfied…</source>
            <translation>买家不满意…</translation>
        </message>
        <message>
            <source>Summarise…</source>
            <translation>总结…</translation>
        </message>
        <message>
            <source>Close the complaint</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Word on progress…</source>
            <translation>告知进度…</translation>
        </message>
        <message>
            <source>Ask a department…</source>
            <translation>询问部门…</translation>
        </message>
        <message>
            <source>Not reached…</source>
            <translation>未联系上…</translation>
        </message>
        <message>
            <source>No answer after all attempts</source>
            <translation>多次联系无答复</translation>
        </message>
        <message>
            <source>The buyer takes it back…</source>
            <translation>买家撤诉…</translation>
        </message>
        <message>
            <source>Open again…</source>
            <translation>重新打开…</translation>
        </message>
        <message>
            <source>Level…</source>
            <translation>级别…</translation>
        </message>
        <message>
            <source>Give to a colleague…</source>
            <translation>转派同事…</translation>
        </message>
        <message>
            <source>Edit the complaint…</source>
            <translation>修改投诉…</translation>
        </message>
        <message>
            <source>Accepted; the apology waits to be told.</source>
            <translation>已受理，致歉说明待告知买家。</translation>
        </message>
        <message>
            <source>Verified.</source>
            <translation>已核实。</translation>
        </message>
        <message>
            <source>The finding is kept.</source>
            <translation>调查结果已记录。</translation>
        </message>
        <message>
            <source>The options are kept; offer them to the buyer.</source>
            <translation>方案已记录，请告知买家选择。</translation>
        </message>
        <message>
            <source>The proposal may go to the buyer.</source>
            <translation>方案已放行，可告知买家。</translation>
        </message>
        <message>
            <source>The agreement is kept.</source>
            <translation>同意记录已保存。</translation>
        </message>
        <message>
            <source>Another round: propose something else.</source>
            <translation>进入下一轮协商，请提出新方案。</translation>
        </message>
        <message>
            <source>Begun; it is followed here until it is done.</source>
            <translation>已启动，将在此跟踪直到完成。</translation>
        </message>
        <message>
            <source>The result waits to be told.</source>
            <translation>处理结果待告知买家。</translation>
        </message>
        <message>
            <source>The answer is kept.</source>
            <translation>答复已记录。</translation>
        </message>
        <message>
            <source>Summarised; the improvement is a task of its owner.</source>
            <translation>已总结，改进措施已成为负责人的任务。</translation>
        </message>
        <message>
            <source>Closed.</source>
            <translation>已结案。</translation>
        </message>
        <message>
            <source>The word on progress waits to be told.</source>
            <translation>进度说明待告知买家。</translation>
        </message>
        <message>
            <source>The department is asked.</source>
            <translation>已询问部门。</translation>
        </message>
        <message>
            <source>The attempt is kept.</source>
            <translation>联系记录已保存。</translation>
        </message>
        <message>
            <source>Kept as unanswered.</source>
            <translation>已记为无答复。</translation>
        </message>
        <message>
            <source>Kept as taken back.</source>
            <translation>已记为撤诉。</translation>
        </message>
        <message>
            <source>Opened again.</source>
            <translation>已重新打开。</translation>
        </message>
        <message>
            <source>The level is changed.</source>
            <translation>级别已更改。</translation>
        </message>
        <message>
            <source>Given to the colleague.</source>
            <translation>已转派给同事。</translation>
        </message>
        <message>
            <source>The complaint is changed.</source>
            <translation>投诉已修改。</translation>
        </message>
        <message>
            <source>The complaint is not there any more.</source>
            <translation>此投诉已不存在。</translation>
        </message>
        <message>
            <source>That step does not follow here: take the step that the strip offers.</source>
            <translation>当前不能执行此步骤，请按步骤条提示操作。</translation>
        </message>
        <message>
            <source>A colleague acted on it meanwhile: look at it again.</source>
            <translation>同事已先行处理，请重新查看。</translation>
        </message>
        <message>
            <source>Buyer, matter and what the buyer wants have to be filled in.</source>
            <translation>买家、投诉事项和客户要求必须填写。</translation>
        </message>
        <message>
            <source>The complaint cannot have come in the future: correct its time.</source>
            <translation>投诉时间不能晚于现在，请更正。</translation>
        </message>
        <message>
            <source>Order, time of purchase, product and what happened have to be checked.</source>
            <translation>须核实订单号、购买时间、商品和具体情况。</translation>
        </message>
        <message>
            <source>Write down what was found.</source>
            <translation>请填写调查结果。</translation>
        </message>
        <message>
            <source>The due time has to lie ahead.</source>
            <translation>时限必须晚于现在。</translation>
        </message>
        <message>
            <source>A department has not answered yet: finish its task first.</source>
            <translation>部门尚未答复，请先完成其任务。</translation>
        </message>
        <message>
            <source>At least two options, each with words, a reason and a time.</source>
            <translation>至少两个方案，每个须有说明、理由和时限。</translation>
        </message>
        <message>
            <source>Choose the option that the buyer agreed to.</source>
            <translation>请选择买家同意的方案。</translation>
        </message>
        <message>
            <source>Recommend one option only.</source>
            <translation>只能推荐一个方案。</translation>
        </message>
        <message>
            <source>Write down how the buyer agreed.</source>
            <translation>请记录买家如何同意。</translation>
        </message>
        <message>
            <source>A lead has to let this proposal go first.</source>
            <translation>此方案须先由主管放行。</translation>
        </message>
        <message>
            <source>Who proposed it cannot let it go: ask another lead.</source>
            <translation>提出人不能自行放行，请另一位主管处理。</translation>
        </message>
        <message>
            <source>Your role may not do this: ask a lead.</source>
            <translation>你的角色无权操作，请联系主管。</translation>
        </message>
        <message>
            <source>It could not be begun: it needs the number of an order of this shop.</source>
            <translation>无法启动：需要本店订单号。</translation>
        </message>
        <message>
            <source>What was agreed is not done yet: finish it first.</source>
            <translation>约定的处理尚未完成，请先完成。</translation>
        </message>
        <message>
            <source>Write the text first, no longer than 2,000 characters.</source>
            <translation>请先填写内容，不超过 2,000 字。</translation>
        </message>
        <message>
            <source>Write down what the buyer said.</source>
            <translation>请记录买家的答复。</translation>
        </message>
        <message>
            <source>Try to reach the buyer more often first, and record each attempt.</source>
            <translation>请多次联系买家并逐次记录。</translation>
        </message>
        <message>
            <source>Cause, improvement, its owner and date have to be filled in.</source>
            <translation>原因、改进措施、负责人和日期必须填写。</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>请说明原因。</translation>
        </message>
        <message>
            <source>Name the colleague.</source>
            <translation>请填写同事姓名。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有改动。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Answer at once</source>
            <translation>快速回应</translation>
        </message>
        <message>
            <source>Receive warmly</source>
            <translation>热情接待</translation>
        </message>
        <message>
            <source>Say that you will help</source>
            <translation>表示愿意帮助</translation>
        </message>
        <message>
            <source>Guide to the facts</source>
            <translation>引导客户思路</translation>
        </message>
        <message>
            <source>Listen closely</source>
            <translation>认真倾听</translation>
        </message>
        <message>
            <source>Agree with the feeling</source>
            <translation>认同客户感受</translation>
        </message>
        <message>
            <source>Calm and explain</source>
            <translation>安抚与解释</translation>
        </message>
        <message>
            <source>Apologise sincerely</source>
            <translation>诚恳道歉</translation>
        </message>
        <message>
            <source>Offer a remedy</source>
            <translation>提出补救措施</translation>
        </message>
        <message>
            <source>Tell and follow up</source>
            <translation>告知并跟进</translation>
        </message>
        <message>
            <source>Get the feedback</source>
            <translation>获得回馈</translation>
        </message>
        <message>
            <source>We have seen your message and are here for you right now.</source>
            <translation>亲，您的留言我们看到了，现在就为您处理。</translation>
        </message>
        <message>
            <source>Thank you for telling us; I am sorry that you had to.</source>
            <translation>谢谢您告诉我们，给您添麻烦了，非常抱歉。</translation>
        </message>
        <message>
            <source>Please leave it to me: I stay with it until it is solved.</source>
            <translation>请放心交给我，我会一直跟进到问题解决。</translation>
        </message>
        <message>
            <source>So that I can help at once: which order is it, and what did you see first?</source>
            <translation>为了尽快帮您，请问是哪一笔订单？最先发现的是什么情况？</translation>
        </message>
        <message>
            <source>I am listening; please tell me everything that bothers you.</source>
            <translation>我在认真听，请把您不满意的地方都告诉我。</translation>
        </message>
        <message>
            <source>I would be upset too if that had happened to me.</source>
            <translation>换作是我遇到这种情况，也会很难受。</translation>
        </message>
        <message>
            <source>I understand. Let me tell you what happened and what we do about it.</source>
            <translation>我理解您的心情，我来说明情况以及我们的处理办法。</translation>
        </message>
        <message>
            <source>I sincerely apologise: this should not have happened.</source>
            <translation>非常抱歉，这件事本不应该发生。</translation>
        </message>
        <message>
            <source>There are these ways for you; which one would you prefer?</source>
            <translation>现在有这几种解决方案，您更倾向于哪种方式？</translation>
        </message>
        <message>
            <source>It is being done; I will tell you the result by then.</source>
            <translation>正在为您处理，到时我会把结果告诉您。</translation>
        </message>
        <message>
            <source>Is everything all right for you now? Your word helps us to do better.</source>
            <translation>现在处理结果您满意吗？您的意见能帮助我们做得更好。</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>已修改</translation>
        </message>
        <message>
            <source>Level changed</source>
            <translation>级别已更改</translation>
        </message>
        <message>
            <source>Given to a colleague</source>
            <translation>转给同事</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已受理</translation>
        </message>
        <message>
            <source>Department asked</source>
            <translation>已询问部门</translation>
        </message>
        <message>
            <source>Finding kept</source>
            <translation>记录调查结果</translation>
        </message>
        <message>
            <source>Options proposed</source>
            <translation>提出方案</translation>
        </message>
        <message>
            <source>Let go by a lead</source>
            <translation>主管放行</translation>
        </message>
        <message>
            <source>Buyer wants something else</source>
            <translation>买家另有要求</translation>
        </message>
        <message>
            <source>Buyer agreed</source>
            <translation>买家同意</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>已启动</translation>
        </message>
        <message>
            <source>Result told</source>
            <translation>告知结果</translation>
        </message>
        <message>
            <source>Buyer satisfied</source>
            <translation>买家满意</translation>
        </message>
        <message>
            <source>Buyer not satisfied</source>
            <translation>买家不满意</translation>
        </message>
        <message>
            <source>Buyer not reached</source>
            <translation>未联系上买家</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Step ticked</source>
            <translation>勾选步骤</translation>
        </message>
        <message>
            <source>Evidence added</source>
            <translation>添加凭证</translation>
        </message>
        <message>
            <source>Evidence removed</source>
            <translation>移除凭证</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1, within %2</source>
            <translation>%1，%2 内</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>★ %1</source>
            <translation>★ %1</translation>
        </message>
        <message>
            <source>We are very sorry for this. Your complaint is accepted and I look into it at once; you will hear from me today.</source>
            <translation>非常抱歉给您带来不好的体验。您的投诉已受理，我马上核实处理，今天内给您答复。</translation>
        </message>
        <message>
            <source>A word on how it goes must come no later than the result.</source>
            <translation>进展告知的时限不能晚于答复结果的时限。</translation>
        </message>
    </context>
    <context>
        <name>ui::complaints::OptionsEditor</name>
        <message>
            <source>Option %1, in words for the buyer</source>
            <translation>方案 %1，写给买家看</translation>
        </message>
        <message>
            <source>Yuan</source>
            <translation>元</translation>
        </message>
        <message>
            <source> h</source>
            <translation> 小时</translation>
        </message>
        <message>
            <source>Why it is good for the buyer</source>
            <translation>推荐理由</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推荐</translation>
        </message>
    </context>
    <context>
        <name>ui::complaints::ReportPainting</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Complaints: causes and improvements</source>
            <translation>投诉原因与改进报告</translation>
        </message>
        <message numerus="yes">
            <source>%n complaints</source>
            <translation>
                <numerusform>共 %n 起投诉</numerusform>
            </translation>
        </message>
        <message>
            <source>Not found yet</source>
            <translation>尚未查明</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>责任方</translation>
        </message>
        <message>
            <source>Complaint %1</source>
            <translation>投诉 %1</translation>
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
        <message>
            <source>Copy for %1</source>
            <translation>复制给%1</translation>
        </message>
        <message>
            <source>Nothing is connected that sends for this channel: the reply is copied for you to paste, and stands as sent by hand.</source>
            <translation>当前没有连接可发送此渠道消息的客户端：回复会复制到剪贴板，由您手动粘贴发送，并记为手动发送。</translation>
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
        <message>
            <source>Copied: paste it into the chat. It stands here as sent by hand.</source>
            <translation>已复制，请粘贴到聊天窗口发送；此处记为手动发送。</translation>
        </message>
        <message>
            <source>Copied: paste it into the chat and add the files there. It stands here as sent by hand.</source>
            <translation>已复制，请粘贴到聊天窗口发送，并在那里添加附件；此处记为手动发送。</translation>
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
        <message>
            <source>Nobody has to bear abuse alone: a colleague or lead may take this over.</source>
            <translation>遇到辱骂不必独自承受：可以转接给同事或主管。</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>转接</translation>
        </message>
        <message>
            <source>Open the picture</source>
            <translation>打开图片</translation>
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
        <message>
            <source>Load of the team…</source>
            <translation>团队接待量…</translation>
        </message>
        <message>
            <source>What the buyer needs…</source>
            <translation>买家需求…</translation>
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
        <message>
            <source>Above the day's limit.</source>
            <translation>已超过日接待上限。</translation>
        </message>
        <message>
            <source>A very heavy day.</source>
            <translation>今日接待强度过高。</translation>
        </message>
        <message>
            <source>Your role may not do this with the conversation. Ask its agent or your team lead.</source>
            <translation>您的角色不能对此会话这样操作，请找负责的客服或组长。</translation>
        </message>
        <message>
            <source>Your role reads conversations and sends no replies.</source>
            <translation>您的角色只能查看会话，不能回复。</translation>
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
            <source>Your load: %1 of %2</source>
            <translation>您的接待量：%1 / %2</translation>
        </message>
        <message>
            <source>%1: %2 open</source>
            <translation>%1：%2 个接待中</translation>
        </message>
        <message>
            <source>today %1 of %2</source>
            <translation>今日接待 %1/%2</translation>
        </message>
        <message>
            <source>Hand some over.</source>
            <translation>请转接一部分。</translation>
        </message>
        <message>
            <source>A break is due.</source>
            <translation>该休息一下了。</translation>
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
        <name>ui::conversations::NeedsForm</name>
        <message>
            <source>What the buyer needs</source>
            <translation>买家需求</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>购买用途</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>购买预算</translation>
        </message>
        <message>
            <source>Special wishes</source>
            <translation>特殊需求</translation>
        </message>
        <message>
            <source>What matters most</source>
            <translation>最看重什么</translation>
        </message>
        <message>
            <source>Ask</source>
            <extracomment>Button: puts the question into the reply</extracomment>
            <translation>询问</translation>
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
        <name>ui::conversations::TeamLoadDialog</name>
        <message>
            <source>Load of the team</source>
            <translation>团队接待量</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>接待中</translation>
        </message>
        <message>
            <source>Received today</source>
            <translation>今日接待</translation>
        </message>
        <message>
            <source>Writing since</source>
            <translation>连续接待自</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>休息</translation>
        </message>
        <message>
            <source>Abuse, 30 days</source>
            <translation>近30天被辱骂</translation>
        </message>
        <message>
            <source>A conversation counts for whoever wrote in it today or owned it when the buyer wrote. Fifteen minutes without a message are a break.</source>
            <translation>今天回复过的客服，或买家发消息时的负责人，均计一次接待。15分钟没有发消息即算休息。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>due</source>
            <translation>该休息了</translation>
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
        <message>
            <source>Buyers who came back…</source>
            <translation>回头客…</translation>
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
        <name>ui::customers::RepeatBuyersDialog</name>
        <message>
            <source>Counting…</source>
            <translation>正在统计…</translation>
        </message>
        <message>
            <source>Buyers who came back</source>
            <translation>回头客</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Paid orders</source>
            <translation>付款订单数</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>付款金额</translation>
        </message>
        <message>
            <source>Last order</source>
            <translation>最近下单</translation>
        </message>
        <message>
            <source>Return shows the buyer's orders.</source>
            <translation>按回车查看该买家的订单。</translation>
        </message>
        <message>
            <source>Nobody has paid an order yet. Import the shop's orders first.</source>
            <translation>还没有付款订单，请先导入店铺订单。</translation>
        </message>
        <message>
            <source>Repeat purchase rate %1 %: %2 of %3 buyers with a paid order paid for two or more.</source>
            <translation>复购率 %1%：%3 位付款买家中，%2 位付款两单及以上。</translation>
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
        <message>
            <source>Your role works on no cases, so there is nothing to hand over.</source>
            <translation>您的角色不处理单据，没有可交接的内容。</translation>
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
        <message>
            <source>%1: %2</source>
            <extracomment>A warning and the columns that it is about</extracomment>
            <translation>%1：%2</translation>
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
        <message>
            <source>Import marks of a survey or of calls…</source>
            <translation>导入满意度调查或通话评价…</translation>
        </message>
        <message>
            <source>Survey marks…</source>
            <translation>满意度评价…</translation>
        </message>
        <message>
            <source>Satisfaction and recommendation of a survey or a log of calls, put into the conversations by number, or by buyer and time</source>
            <translation>把满意度调查或通话记录里的满意度和推荐度记到会话上：按会话编号，或按买家和时间对应</translation>
        </message>
        <message>
            <source>Import marks of a survey</source>
            <translation>导入满意度评价</translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx *.xls *.txt *.html);;All files (*)</source>
            <translation>表格 (*.csv *.xlsx *.xls *.txt *.html);;所有文件 (*)</translation>
        </message>
        <message>
            <source>No marks of a survey are in this file.</source>
            <translation>这个文件里没有满意度评价。</translation>
        </message>
        <message>
            <source>Export it with the columns %1.</source>
            <translation>请导出时带上这些列：%1。</translation>
        </message>
        <message>
            <source>Survey: %1 recorded, %2 unchanged, %3 kept as a person recorded them, %4 without a conversation.</source>
            <translation>满意度评价：新记录 %1 条，未变 %2 条，人工已填而保留 %3 条，找不到会话 %4 条。</translation>
        </message>
        <message>
            <source>Row %1: no conversation of that number or of the buyer at that time. Import its transcript first.</source>
            <translation>第 %1 行：没有这个编号的会话，该买家当时也没有会话。请先导入聊天记录。</translation>
        </message>
        <message>
            <source>Row %1, %2: %3</source>
            <translation>第 %1 行，%2：%3</translation>
        </message>
        <message>
            <source>Export rejected rows…</source>
            <translation>导出未通过的行…</translation>
        </message>
        <message>
            <source>Export rejected rows whole, with a second person…</source>
            <translation>双人签字导出未通过行的原文…</translation>
        </message>
        <message>
            <source>Choose the shop's export files</source>
            <translation>选择店铺导出的文件</translation>
        </message>
        <message>
            <source>Earlier imports</source>
            <translation>导入记录</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 及另外 %n 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows rejected</source>
            <translation>
                <numerusform>退回 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Your role does not export rows with personal data. Correct the lines shown here in your own file, or ask a lead.</source>
            <translation>您的角色不能导出含个人信息的行。请按这里的行号在原文件中更正，或请组长处理。</translation>
        </message>
        <message>
            <source>Export rejected rows whole</source>
            <translation>导出未通过行的原文</translation>
        </message>
        <message>
            <source>The file names buyers with phone and address. Only you can read it; delete it within seven days. Who wrote it, who signed and why are kept.</source>
            <translation>文件含买家姓名、电话和地址，仅您本人可读，请在七天内删除。导出人、签字人和原因都会留档。</translation>
        </message>
        <message>
            <source>Written with names, phones, addresses and remarks masked: look up the lines in your own file.</source>
            <translation>已导出，姓名、电话、地址和留言已打码：请按行在原文件中查对。</translation>
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
        <message>
            <source>Orders went back to an earlier state: if this export is older than the last one, import the newest again</source>
            <translation>有订单退回到较早的状态：如果此文件比上次导入的旧，请重新导入最新的导出文件</translation>
        </message>
        <message>
            <source>Your role may not import.</source>
            <translation>您的角色不能导入文件。</translation>
        </message>
        <message>
            <source>Ask a colleague who works on orders to import it.</source>
            <translation>请处理订单的同事导入。</translation>
        </message>
        <message>
            <source>A spreadsheet cut order numbers: export those files again.</source>
            <translation>部分订单号被表格软件截断，请重新导出这些文件。</translation>
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
        <message>
            <source>What you wrote is not saved yet. Save it, then make the new quick reply.</source>
            <translation>您编辑的内容还没有保存。请先保存，再新建快捷短语。</translation>
        </message>
        <message>
            <source>Proposed: a team lead decides about it under Applications.</source>
            <translation>已提交提案，由组长在“申请审批”中决定是否采纳。</translation>
        </message>
        <message>
            <source>See the proposals</source>
            <translation>查看提案</translation>
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
        <message>
            <source>What everybody uses is changed by a team lead. Keep it as your own reply, or ask your lead.</source>
            <translation>公共内容由组长修改。您可以存为自己的快捷回复，或请组长修改。</translation>
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
        <message>
            <source>Every kind of buyer</source>
            <translation>所有买家</translation>
        </message>
        <message>
            <source>Made for</source>
            <translation>适用买家</translation>
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
        <message>
            <source>For this kind of buyer</source>
            <translation>适合这类买家</translation>
        </message>
    </context>
    <context>
        <name>ui::learning::AssignmentForm</name>
        <message>
            <source>For</source>
            <translation>适用人员</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>Everybody of the group has to do it</source>
            <translation>该组人员必须完成</translation>
        </message>
        <message>
            <source>Within days of coming</source>
            <translation>入职后几天内</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>Has a date for everybody</source>
            <translation>统一截止日期</translation>
        </message>
        <message>
            <source>By</source>
            <translation>截止</translation>
        </message>
    </context>
    <context>
        <name>ui::learning::AttendanceForm</name>
        <message>
            <source>Who was there</source>
            <translation>签到登记</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>出勤</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>成绩</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>ui::learning::DocumentForm</name>
        <message>
            <source>Put into the library</source>
            <translation>加入资料库</translation>
        </message>
        <message>
            <source>Change the entry</source>
            <translation>修改资料</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>知识文章</translation>
        </message>
        <message>
            <source>None: files are added to it</source>
            <translation>无：用文件作为资料</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>学习要点</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translation>维护人</translation>
        </message>
        <message>
            <source>Is reviewed on a date</source>
            <translation>定期复核</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>复核日期</translation>
        </message>
    </context>
    <context>
        <name>ui::learning::DocumentView</name>
        <message>
            <source>A quarter further</source>
            <translation>又读了四分之一</translation>
        </message>
        <message>
            <source>Read and understood</source>
            <translation>已读并理解</translation>
        </message>
        <message>
            <source>Choose something on the left; Ctrl+Enter opens it.</source>
            <translation>在左侧选择一项，按 Ctrl+Enter 打开。</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>学习要点</translation>
        </message>
        <message>
            <source>When a buyer would ask</source>
            <translation>适用场景</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Open “%1”</source>
            <translation>打开“%1”</translation>
        </message>
        <message>
            <source>No file yet. Add a PDF, a picture or a short video (up to 20 MB) below.</source>
            <translation>还没有文件。请在下方添加 PDF、图片或短视频（不超过 20 MB）。</translation>
        </message>
        <message>
            <source>No file yet. The team lead adds it.</source>
            <translation>还没有文件，等组长添加。</translation>
        </message>
        <message>
            <source>Not opened yet</source>
            <translation>尚未打开</translation>
        </message>
        <message>
            <source>Confirmed %1</source>
            <translation>已确认，%1</translation>
        </message>
        <message>
            <source>Changed since you confirmed it: read it again</source>
            <translation>确认之后有更新，请重新阅读</translation>
        </message>
        <message>
            <source>%1 % read</source>
            <translation>已读 %1 %</translation>
        </message>
    </context>
    <context>
        <name>ui::learning::LearningForm</name>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ui::learning::LearningPage</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>截止时间</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>For</source>
            <translation>适用人员</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translation>维护人</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>复核日期</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>题目</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation>正确答案</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>测验</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>题量</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>及格线</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>专题</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>出勤</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>组别</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>学习</translation>
        </message>
        <message>
            <source>The quiz “%1” was cut off; it can go on where it was.</source>
            <translation>测验“%1”中断了，可以从中断处继续。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>My learning</source>
            <translation>我的学习</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>资料库</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>成绩</translation>
        </message>
        <message>
            <source>Question bank</source>
            <translation>题库</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>培训计划</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>团队</translation>
        </message>
        <message>
            <source>Open or begin</source>
            <translation>打开或开始</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>New edition</source>
            <translation>更新版本</translation>
        </message>
        <message>
            <source>Take out or back</source>
            <translation>下架或恢复</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>演练</translation>
        </message>
        <message>
            <source>Judge or comment…</source>
            <translation>评分或点评…</translation>
        </message>
        <message>
            <source>Words of the question</source>
            <translation>题目中的字词</translation>
        </message>
        <message>
            <source>No questions</source>
            <translation>没有题目</translation>
        </message>
        <message>
            <source>Write one, import a file with the columns 题型, 主题, 题目, 选项A… and 答案, or begin with the starter set.</source>
            <translation>可以自己出题，导入含“题型、主题、题目、选项A…、答案”列的文件，或先用入门题库。</translation>
        </message>
        <message>
            <source>Add the starter set</source>
            <translation>添加入门题库</translation>
        </message>
        <message>
            <source>New question…</source>
            <translation>新题目…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>New quiz…</source>
            <translation>新测验…</translation>
        </message>
        <message>
            <source>New class…</source>
            <translation>新培训…</translation>
        </message>
        <message>
            <source>Was held</source>
            <translation>已举办</translation>
        </message>
        <message>
            <source>Cancel it</source>
            <translation>取消培训</translation>
        </message>
        <message>
            <source>Plan again</source>
            <translation>恢复计划</translation>
        </message>
        <message>
            <source>Who was there…</source>
            <translation>签到登记…</translation>
        </message>
        <message>
            <source>Change the group</source>
            <translation>调整组别</translation>
        </message>
        <message>
            <source>Export who has not done what…</source>
            <translation>导出未完成名单…</translation>
        </message>
        <message>
            <source>Required: %1 of %2 done</source>
            <translation>必修：已完成 %1 / %2</translation>
        </message>
        <message>
            <source>%1 overdue</source>
            <translation>逾期 %1 项</translation>
        </message>
        <message>
            <source>%1, free</source>
            <translation>%1（选修）</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>已下架</translation>
        </message>
        <message>
            <source>Review due</source>
            <translation>待复核</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>已读</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Commented</source>
            <translation>已点评</translation>
        </message>
        <message>
            <source>Practice: %1</source>
            <translation>演练：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n talks</source>
            <translation>
                <numerusform>%n 个会话</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>剧本</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>买家数</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>带教点评</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>全部主题</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 (taken out)</source>
            <translation>%1（已下架）</translation>
        </message>
        <message>
            <source>%1 in %2 min</source>
            <translation>%1 题 / %2 分钟</translation>
        </message>
        <message>
            <source>%1 Q%2</source>
            <translation>%1 年第 %2 季度</translation>
        </message>
        <message>
            <source>No class is chosen. Ctrl+N plans the first one.</source>
            <translation>未选择培训。按 Ctrl+N 安排第一场。</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>讲师</translation>
        </message>
        <message>
            <source>Quiz afterwards</source>
            <translation>课后测验</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>noun</comment>
            <translation>备注</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 %2, %3. Attendance is written down by the team lead.</source>
            <translation>%1，%2，%3。出勤由组长登记。</translation>
        </message>
        <message>
            <source>Import questions</source>
            <translation>导入题目</translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx *.xls *.txt);;All files (*)</source>
            <translation>表格 (*.csv *.xlsx *.xls *.txt);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Export the questions</source>
            <translation>导出题库</translation>
        </message>
        <message>
            <source>questions.xlsx</source>
            <translation>题库.xlsx</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx);;CSV (*.csv)</source>
            <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>%1

Answer: %2

A good answer: %3</source>
            <translation>%1

作答：%2

参考答案：%3</translation>
        </message>
        <message>
            <source>Judge the answer</source>
            <translation>给简答题评分</translation>
        </message>
        <message>
            <source>Comment the practice</source>
            <translation>点评演练</translation>
        </message>
        <message>
            <source>Open, begin, or confirm what is open</source>
            <translation>打开、开始，或确认已打开的资料</translation>
        </message>
        <message>
            <source>Confirm as read and understood</source>
            <translation>确认已读并理解</translation>
        </message>
        <message>
            <source>A quarter further in the document</source>
            <translation>资料又读了四分之一</translation>
        </message>
        <message>
            <source>Next list of learning</source>
            <translation>下一个学习列表</translation>
        </message>
        <message>
            <source>Previous list of learning</source>
            <translation>上一个学习列表</translation>
        </message>
        <message>
            <source>Quiz: next question (Enter)</source>
            <translation>测验：下一题（Enter）</translation>
        </message>
        <message>
            <source>Quiz: previous question (Page up)</source>
            <translation>测验：上一题（Page Up）</translation>
        </message>
        <message>
            <source>Quiz: hand in</source>
            <translation>测验：交卷</translation>
        </message>
        <message>
            <source>Judge the answer or comment the practice…</source>
            <translation>评分或点评演练…</translation>
        </message>
        <message>
            <source>New: document, question or class…</source>
            <translation>新建资料、题目或培训…</translation>
        </message>
        <message>
            <source>Change the chosen document, question or class…</source>
            <translation>修改所选资料、题目或培训…</translation>
        </message>
        <message>
            <source>Take the chosen one out or back</source>
            <translation>下架或恢复所选项</translation>
        </message>
        <message>
            <source>New edition of the files</source>
            <translation>资料文件更新版本</translation>
        </message>
        <message>
            <source>Change the quiz…</source>
            <translation>修改测验…</translation>
        </message>
        <message>
            <source>Take the quiz out or back</source>
            <translation>下架或恢复测验</translation>
        </message>
        <message>
            <source>Add the starter set of questions</source>
            <translation>添加入门题库</translation>
        </message>
        <message>
            <source>Import questions…</source>
            <translation>导入题目…</translation>
        </message>
        <message>
            <source>The class was held</source>
            <translation>培训已举办</translation>
        </message>
        <message>
            <source>Cancel the class</source>
            <translation>取消培训</translation>
        </message>
        <message>
            <source>Plan the class again</source>
            <translation>恢复培训计划</translation>
        </message>
        <message>
            <source>Write down who was there…</source>
            <translation>登记出勤…</translation>
        </message>
        <message>
            <source>Change the group of the agent</source>
            <translation>调整客服组别</translation>
        </message>
        <message>
            <source>%1 to review</source>
            <translation>待复核 %1 项</translation>
        </message>
        <message>
            <source>Results (%1)</source>
            <translation>成绩（%1）</translation>
        </message>
        <message>
            <source>Export the list, or the questions…</source>
            <translation>导出列表或题目…</translation>
        </message>
    </context>
    <context>
        <name>ui::learning::LearningText</name>
        <message>
            <source>Everybody</source>
            <translation>全员</translation>
        </message>
        <message>
            <source>New staff</source>
            <translation>新进人员</translation>
        </message>
        <message>
            <source>Serving staff</source>
            <translation>在职人员</translation>
        </message>
        <message>
            <source>Single choice</source>
            <translation>单选题</translation>
        </message>
        <message>
            <source>Multiple choice</source>
            <translation>多选题</translation>
        </message>
        <message>
            <source>True or false</source>
            <translation>判断题</translation>
        </message>
        <message>
            <source>Short answer</source>
            <translation>简答题</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>出勤</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>缺勤</translation>
        </message>
        <message>
            <source>Excused</source>
            <translation>请假</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>资料</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>测验</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>Core</source>
            <translation>核心</translation>
        </message>
        <message>
            <source>Further</source>
            <translation>延伸</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待学</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>未通过</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>有更新</translation>
        </message>
        <message>
            <source>With the mentor</source>
            <translation>待评分</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>已通过</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>计划中</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>已举办</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>It is not there any more. Refresh the page.</source>
            <translation>已不存在，请刷新页面。</translation>
        </message>
        <message>
            <source>Your role may not do this. Ask a team lead.</source>
            <translation>您的角色没有此权限，请找组长处理。</translation>
        </message>
        <message>
            <source>This is not possible as it stands now. Look at its state first.</source>
            <translation>当前状态下不能这样做，请先查看状态。</translation>
        </message>
        <message>
            <source>A colleague changed it meanwhile. Open it again and repeat the change.</source>
            <translation>同事刚刚修改过，请重新打开后再改。</translation>
        </message>
        <message>
            <source>Nothing to change: it stands so already.</source>
            <translation>没有变化：已经是这样。</translation>
        </message>
        <message>
            <source>The text is missing. Write it first.</source>
            <translation>缺少文字，请先填写。</translation>
        </message>
        <message>
            <source>The text is too long. A title has up to 80 characters, a text 2,000.</source>
            <translation>文字太长：标题不超过 80 字，正文不超过 2000 字。</translation>
        </message>
        <message>
            <source>The topic is missing. Choose one or write a new one.</source>
            <translation>缺少主题，请选择或填写新主题。</translation>
        </message>
        <message>
            <source>A choice needs two to nine options without a gap.</source>
            <translation>选择题需要 2 至 9 个选项，中间不能空。</translation>
        </message>
        <message>
            <source>Two options say the same. Change one of them.</source>
            <translation>有两个选项相同，请修改。</translation>
        </message>
        <message>
            <source>No option is marked as right. Mark it.</source>
            <translation>没有标出正确选项，请标出。</translation>
        </message>
        <message>
            <source>The answer is none of the options. Correct it.</source>
            <translation>答案不在选项之中，请更正。</translation>
        </message>
        <message>
            <source>Only one answer is possible here. Leave one, or make it a multiple choice.</source>
            <translation>这里只能有一个答案，请只留一个或改为多选题。</translation>
        </message>
        <message>
            <source>Write what a good answer says, so that a mentor can judge.</source>
            <translation>请写出参考答案，便于带教评分。</translation>
        </message>
        <message>
            <source>The quiz has no questions. Say how many of which topic.</source>
            <translation>测验没有题目，请填写各主题抽几题。</translation>
        </message>
        <message>
            <source>The bank has too few questions of a topic. Draw fewer, or add questions.</source>
            <translation>题库中某个主题的题目不够，请少抽一些或补充题目。</translation>
        </message>
        <message>
            <source>A number is out of its range. Correct it.</source>
            <translation>数字超出范围，请更正。</translation>
        </message>
        <message>
            <source>The end lies before the beginning. Correct the times.</source>
            <translation>结束时间早于开始时间，请更正。</translation>
        </message>
        <message>
            <source>All attempts are used up. Ask a team lead.</source>
            <translation>考试次数已用完，请找组长。</translation>
        </message>
        <message>
            <source>The waiting time after the last attempt is not over yet. Read up first.</source>
            <translation>距上次考试的间隔未到，请先复习。</translation>
        </message>
        <message>
            <source>You have passed this quiz. The result shows every answer.</source>
            <translation>您已通过此测验，成绩页有每题答案。</translation>
        </message>
        <message>
            <source>Time is up. What was answered by then is handed in.</source>
            <translation>时间到，已作答的部分已交卷。</translation>
        </message>
        <message>
            <source>Nobody judges their own work. Ask another mentor.</source>
            <translation>不能给自己评分，请找其他带教人员。</translation>
        </message>
        <message>
            <source>Open it first, then confirm it.</source>
            <translation>请先打开再确认。</translation>
        </message>
        <message>
            <source>Choose an agent first.</source>
            <translation>请先选择客服。</translation>
        </message>
        <message>
            <source>The file lacks the columns %1. Name them so in its first row and import again.</source>
            <translation>文件缺少列：%1。请在首行写上这些列名后重新导入。</translation>
        </message>
        <message>
            <source>An old workbook: save it as .xlsx or .csv and import that.</source>
            <translation>旧版工作簿：请另存为 .xlsx 或 .csv 再导入。</translation>
        </message>
        <message>
            <source>The file cannot be read. Save it anew as .xlsx or .csv and import that.</source>
            <translation>文件无法读取，请重新另存为 .xlsx 或 .csv 再导入。</translation>
        </message>
        <message>
            <source>This kind of question is unknown. Write 单选, 多选, 判断 or 简答.</source>
            <translation>题型不认识，请写 单选、多选、判断 或 简答。</translation>
        </message>
        <message>
            <source> (“%1”)</source>
            <translation>（“%1”）</translation>
        </message>
        <message>
            <source>Row %1, %2%3: %4</source>
            <translation>第 %1 行，%2%3：%4</translation>
        </message>
        <message>
            <source>True</source>
            <translation>对</translation>
        </message>
        <message>
            <source>False</source>
            <translation>错</translation>
        </message>
        <message>
            <source>Morning rush</source>
            <translation>早高峰</translation>
        </message>
        <message>
            <source>After-sale trouble</source>
            <translation>售后难题</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>Conversations: %1</source>
            <translation>会话数：%1</translation>
        </message>
        <message>
            <source>First response, mean: %1</source>
            <translation>首次响应平均：%1</translation>
        </message>
        <message>
            <source>First response, median: %1</source>
            <translation>首次响应中位数：%1</translation>
        </message>
        <message>
            <source>First response, 9 of 10 within: %1</source>
            <translation>首次响应九成以内：%1</translation>
        </message>
        <message>
            <source>First response, longest: %1</source>
            <translation>首次响应最长：%1</translation>
        </message>
        <message>
            <source>Response time, mean: %1</source>
            <translation>平均响应：%1</translation>
        </message>
        <message>
            <source>Over the limit: %1 of %2</source>
            <translation>超时：%1 / %2</translation>
        </message>
        <message>
            <source>Unanswered: %1</source>
            <translation>未回复：%1</translation>
        </message>
        <message>
            <source>Replies the guard warns of: %1</source>
            <translation>触发话术警示的回复：%1</translation>
        </message>
        <message>
            <source>Closed as they should be: %1 of %2</source>
            <translation>规范结束：%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>ui::learning::LearningViewModel</name>
        <message>
            <source>The library is kept.</source>
            <translation>资料库已保存。</translation>
        </message>
        <message>
            <source>A new edition: everybody confirms it again.</source>
            <translation>已更新版本，全员需要重新确认。</translation>
        </message>
        <message>
            <source>Kept: %1 % read.</source>
            <translation>已记录：读了 %1 %。</translation>
        </message>
        <message>
            <source>Confirmed as read and understood.</source>
            <translation>已确认阅读并理解。</translation>
        </message>
        <message>
            <source>The group is kept; the path follows it.</source>
            <translation>组别已保存，学习路径随之调整。</translation>
        </message>
        <message>
            <source>The question is kept.</source>
            <translation>题目已保存。</translation>
        </message>
        <message>
            <source>%1 questions added, %2 were there already.</source>
            <translation>新增 %1 题，已有 %2 题。</translation>
        </message>
        <message numerus="yes">
            <source>%n rows were not taken; correct them and import the file again:</source>
            <translation>
                <numerusform>%n 行未导入，请更正后重新导入文件：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions written.</source>
            <translation>
                <numerusform>已导出 %n 题。</numerusform>
            </translation>
        </message>
        <message>
            <source>The file cannot be written. Choose another folder.</source>
            <translation>文件无法写入，请换一个文件夹。</translation>
        </message>
        <message>
            <source>The quiz is kept.</source>
            <translation>测验已保存。</translation>
        </message>
        <message>
            <source>Handed in. A mentor judges the short answers.</source>
            <translation>已交卷，简答题由带教评分。</translation>
        </message>
        <message>
            <source>Passed with %1 %.</source>
            <translation>通过，得分 %1 %。</translation>
        </message>
        <message>
            <source>%1 %: not passed.</source>
            <translation>得分 %1 %，未通过。</translation>
        </message>
        <message>
            <source>The answer is judged.</source>
            <translation>已评分。</translation>
        </message>
        <message>
            <source>The plan is kept.</source>
            <translation>培训计划已保存。</translation>
        </message>
        <message>
            <source>The attendance is kept.</source>
            <translation>出勤已登记。</translation>
        </message>
        <message>
            <source>The comment is kept.</source>
            <translation>点评已保存。</translation>
        </message>
    </context>
    <context>
        <name>ui::learning::MentorForm</name>
        <message>
            <source>Points</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Right: 1 point</source>
            <translation>正确：1 分</translation>
        </message>
        <message>
            <source>Partly right: ½ point</source>
            <translation>部分正确：½ 分</translation>
        </message>
        <message>
            <source>Wrong: 0 points</source>
            <translation>错误：0 分</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>点评</translation>
        </message>
    </context>
    <context>
        <name>ui::learning::QuestionForm</name>
        <message>
            <source>New question</source>
            <translation>新题目</translation>
        </message>
        <message>
            <source>Change the question</source>
            <translation>修改题目</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>题目</translation>
        </message>
        <message>
            <source>right</source>
            <translation>正确</translation>
        </message>
        <message>
            <source>Option %1</source>
            <translation>选项 %1</translation>
        </message>
        <message>
            <source>It is</source>
            <translation>判断</translation>
        </message>
        <message>
            <source>True</source>
            <translation>对</translation>
        </message>
        <message>
            <source>False</source>
            <translation>错</translation>
        </message>
        <message>
            <source>A good answer says</source>
            <translation>参考答案</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>解析</translation>
        </message>
        <message>
            <source>Stands in the article</source>
            <translation>依据文章</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>ui::learning::QuizForm</name>
        <message>
            <source>New quiz</source>
            <translation>新测验</translation>
        </message>
        <message>
            <source>Change the quiz</source>
            <translation>修改测验</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source> of %1</source>
            <translation> / %1</translation>
        </message>
        <message>
            <source>Questions of any topic</source>
            <translation>不限主题抽题</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>及格线</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>限时</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>考试次数</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>Hours between attempts</source>
            <translation>补考间隔（小时）</translation>
        </message>
    </context>
    <context>
        <name>ui::learning::QuizView</name>
        <message>
            <source>Every question has an answer.</source>
            <translation>所有题目都已作答。</translation>
        </message>
        <message numerus="yes">
            <source>%n questions are still open.</source>
            <translation>
                <numerusform>还有 %n 题未作答。</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一题</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>下一题</translation>
        </message>
        <message>
            <source>Hand in</source>
            <translation>交卷</translation>
        </message>
        <message>
            <source>Write a few words; a mentor judges them</source>
            <translation>写几句话，由带教评分</translation>
        </message>
        <message>
            <source>1–9 choose · Enter next · Page up back</source>
            <translation>1–9 选择 · Enter 下一题 · Page Up 上一题</translation>
        </message>
        <message>
            <source>Question %1 of %2 · %3 · %4</source>
            <translation>第 %1 / %2 题 · %3 · %4</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>剩余 %1</translation>
        </message>
    </context>
    <context>
        <name>ui::learning::SheetView</name>
        <message>
            <source>Still running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>%1 of %2 points, %3 %; %4 % are needed</source>
            <translation>%1 / %2 分，得分 %3 %，及格 %4 %</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>成绩</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>To judge</source>
            <translation>待评分</translation>
        </message>
        <message>
            <source>✓ Right</source>
            <translation>✓ 正确</translation>
        </message>
        <message>
            <source>✗ Wrong</source>
            <translation>✗ 错误</translation>
        </message>
        <message>
            <source>½ Partly right</source>
            <translation>½ 部分正确</translation>
        </message>
        <message>
            <source>Read up</source>
            <translation>查看依据</translation>
        </message>
        <message>
            <source>Judge…</source>
            <translation>评分…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>作答</translation>
        </message>
        <message>
            <source>A good answer</source>
            <translation>参考答案</translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation>正确答案</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>解析</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>依据文章</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>带教点评</translation>
        </message>
    </context>
    <context>
        <name>ui::learning::TrainingForm</name>
        <message>
            <source>New class</source>
            <translation>新培训</translation>
        </message>
        <message>
            <source>Change the class</source>
            <translation>修改培训</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Theme of the quarter</source>
            <translation>季度专题</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>讲师</translation>
        </message>
        <message>
            <source>For</source>
            <translation>适用人员</translation>
        </message>
        <message>
            <source>Everybody of the group has to do it</source>
            <translation>该组人员必须完成</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Quiz afterwards</source>
            <translation>课后测验</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>noun</comment>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>ui::notices::NoticeActs</name>
        <message>
            <source>%1 is told.</source>
            <translation>已通知 %1。</translation>
        </message>
        <message>
            <source>Copied: send it to %1 by hand.</source>
            <translation>已复制，请手动发给 %1。</translation>
        </message>
        <message>
            <source>%1 of %2 were left out.</source>
            <translation>共 %2 条，有 %1 条未处理。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 条：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n buyer(s) told.</source>
            <translation>
                <numerusform>已通知 %n 位买家。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) copied: buyer, order and text.</source>
            <translation>
                <numerusform>已复制 %n 行：买家、订单号和内容。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) skipped.</source>
            <translation>
                <numerusform>已跳过 %n 条通知。</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer kept; thanks and an invitation are due.</source>
            <translation>已记录回访结果，感谢和邀请已加入待通知。</translation>
        </message>
        <message>
            <source>Answer kept; the thanks are given up.</source>
            <translation>已记录回访结果，不再发送感谢。</translation>
        </message>
    </context>
    <context>
        <name>ui::notices::NoticeDetail</name>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Told before</source>
            <translation>通知记录</translation>
        </message>
        <message>
            <source>Put into the text</source>
            <translation>插入到内容</translation>
        </message>
        <message>
            <source>What the buyer said</source>
            <translation>买家怎么说</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>满意</translation>
        </message>
        <message>
            <source>Not satisfied: return…</source>
            <translation>不满意：转售后…</translation>
        </message>
        <message>
            <source>Not satisfied: complaint…</source>
            <translation>不满意：转投诉…</translation>
        </message>
        <message>
            <source>Not known yet: %1. It does not leave with braces in it.</source>
            <translation>缺少：%1。带大括号的内容不会发出。</translation>
        </message>
        <message>
            <source>The buyer's answer: %1 %2</source>
            <translation>回访结果：%1 %2</translation>
        </message>
        <message>
            <source>Skipped: %1</source>
            <translation>已跳过：%1</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · %4</source>
            <translation>%1 · %2 · %3 · %4</translation>
        </message>
        <message>
            <source>This buyer was told nothing else.</source>
            <translation>没有给这位买家发过其他通知。</translation>
        </message>
    </context>
    <context>
        <name>ui::notices::NoticeTableModel</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Due or told</source>
            <extracomment>Column: when it is due, or when it was told</extracomment>
            <translation>应发/已发时间</translation>
        </message>
    </context>
    <context>
        <name>ui::notices::NoticesPage</name>
        <message>
            <source>To tell</source>
            <translation>待通知</translation>
        </message>
        <message>
            <source>Nobody is to be told</source>
            <translation>没有待发的通知</translation>
        </message>
        <message>
            <source>Confirmations come from approved orders, ship notices and follow-ups from what an import shows. The settings say which, when and in which words.</source>
            <translation>审单通过后生成订单确认，导入后按变化生成发货通知和签收回访。发哪些、何时发、怎么说，在设置里调整。</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: to the buyer's conversation</extracomment>
            <translation>发送</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Skip</source>
            <extracomment>Button: the buyer is not told</extracomment>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Why it is skipped</source>
            <translation>跳过原因</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>打开会话</translation>
        </message>
        <message>
            <source>Send %1</source>
            <translation>发送 %1 条</translation>
        </message>
        <message>
            <source>Send the notice, or all selected</source>
            <translation>发送通知（或所选的全部）</translation>
        </message>
        <message>
            <source>Copy the notice, or all selected</source>
            <translation>复制通知（或所选的全部）</translation>
        </message>
        <message>
            <source>Skip the notice, or all selected</source>
            <translation>跳过通知（或所选的全部）</translation>
        </message>
        <message>
            <source>Edit the text of the notice</source>
            <translation>编辑通知内容</translation>
        </message>
        <message>
            <source>The buyer is satisfied</source>
            <translation>买家满意</translation>
        </message>
        <message>
            <source>The buyer is not satisfied: start a return</source>
            <translation>买家不满意：转售后</translation>
        </message>
        <message>
            <source>The buyer is not satisfied: start a complaint</source>
            <translation>买家不满意：转投诉</translation>
        </message>
        <message>
            <source>Open the conversation of the notice</source>
            <translation>打开通知对应的会话</translation>
        </message>
        <message>
            <source>Read the list again</source>
            <translation>刷新列表</translation>
        </message>
    </context>
    <context>
        <name>ui::notices::NoticesText</name>
        <message>
            <source>Order confirmation</source>
            <translation>订单确认</translation>
        </message>
        <message>
            <source>Ship notice</source>
            <translation>发货通知</translation>
        </message>
        <message>
            <source>Delivery follow-up</source>
            <translation>签收回访</translation>
        </message>
        <message>
            <source>Thank-you</source>
            <translation>感谢</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>邀请回购</translation>
        </message>
        <message>
            <source>Payment reminder</source>
            <translation>催付</translation>
        </message>
        <message>
            <source>Parcel news</source>
            <translation>物流进展</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>使用关怀</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已受理</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>未通过</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>处理进度</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Refund paid</source>
            <translation>退款到账</translation>
        </message>
        <message>
            <source>Ticket result</source>
            <translation>工单结果</translation>
        </message>
        <message>
            <source>Complaint acknowledged</source>
            <translation>投诉受理</translation>
        </message>
        <message>
            <source>Complaint progress</source>
            <translation>投诉进度</translation>
        </message>
        <message>
            <source>Complaint result</source>
            <translation>投诉结果</translation>
        </message>
        <message>
            <source>Reply to a review</source>
            <translation>评价回复</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待发送</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>已跳过</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>满意</translation>
        </message>
        <message>
            <source>Not satisfied</source>
            <translation>不满意</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>订单确认</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>发货通知</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>签收回访</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>感谢邀请</translation>
        </message>
        <message>
            <source>Payment, parcel</source>
            <translation>催付物流</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Answer?</source>
            <translation>待回访结果</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>已通知</translation>
        </message>
        <message>
            <source>buyer</source>
            <translation>买家昵称</translation>
        </message>
        <message>
            <source>order number</source>
            <translation>订单号</translation>
        </message>
        <message>
            <source>items</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>订单金额</translation>
        </message>
        <message>
            <source>courier</source>
            <translation>快递公司</translation>
        </message>
        <message>
            <source>parcel number</source>
            <translation>快递单号</translation>
        </message>
        <message>
            <source>time of shipment</source>
            <translation>发货时间</translation>
        </message>
        <message>
            <source>link</source>
            <translation>查询链接</translation>
        </message>
        <message>
            <source>shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>request</source>
            <translation>申请事项</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>The request was closed</source>
            <translation>申请已结束</translation>
        </message>
        <message>
            <source>The order was closed</source>
            <translation>订单已关闭</translation>
        </message>
        <message>
            <source>The order went on: no news any more</source>
            <translation>订单已进入下一步，无需再通知</translation>
        </message>
        <message>
            <source>The parcel has another number</source>
            <translation>快递单号已变更</translation>
        </message>
        <message>
            <source>The buyer is not satisfied</source>
            <translation>买家不满意</translation>
        </message>
        <message>
            <source>Lacks %1</source>
            <translation>缺少%1</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>应发送</translation>
        </message>
        <message>
            <source>This notice is not there any more.</source>
            <translation>这条通知已不存在。</translation>
        </message>
        <message>
            <source>This step is not possible as the notice stands.</source>
            <translation>通知当前状态不能这样操作。</translation>
        </message>
        <message>
            <source>A colleague or an import changed the notice. Look at it again.</source>
            <translation>同事或导入改动了这条通知，请重新查看。</translation>
        </message>
        <message>
            <source>The text is empty. Write what the buyer is told.</source>
            <translation>内容为空，请填写要通知买家的内容。</translation>
        </message>
        <message>
            <source>Keep to 2,000 characters.</source>
            <translation>内容不能超过 2000 字。</translation>
        </message>
        <message>
            <source>Nobody is named whom to tell.</source>
            <translation>没有可通知的买家。</translation>
        </message>
        <message>
            <source>The buyer was told this already.</source>
            <translation>已经通知过买家。</translation>
        </message>
        <message>
            <source>Say why the buyer is not told.</source>
            <translation>请填写不通知买家的原因。</translation>
        </message>
        <message>
            <source>The buyer has no conversation here. Copy the text and send it by hand.</source>
            <translation>这位买家在这里没有会话，请复制后手动发送。</translation>
        </message>
        <message>
            <source>Something in braces is not known yet. Write it into the text, add the courier or the order link in the settings, or wait for the next import.</source>
            <translation>大括号里的内容还不知道。可直接补写，或在设置里添加快递公司、订单链接，或等下次导入。</translation>
        </message>
        <message>
            <source>The order has an open complaint or a refund. Skip the notice or wait until that is settled.</source>
            <translation>该订单有未处理的投诉或退款，请跳过或等处理完再通知。</translation>
        </message>
        <message>
            <source>The order went on: this is no news any more. Skip the notice.</source>
            <translation>订单已进入下一步，无需再通知，请跳过。</translation>
        </message>
        <message>
            <source>The approval of the order was taken back. Review it first.</source>
            <translation>该订单的审核已撤回，请先审单。</translation>
        </message>
        <message>
            <source>It is not due yet. Send it by itself if it has to leave now.</source>
            <translation>还没到发送时间；需要现在发的请单条发送。</translation>
        </message>
        <message>
            <source>These are the shop's quiet hours. Send one by itself, or all later.</source>
            <translation>现在是免打扰时段，请单条发送或稍后批量发送。</translation>
        </message>
        <message>
            <source>It promises something for a good review, which the platform forbids. Take that out.</source>
            <translation>文案承诺了好评好处，平台禁止，请删去。</translation>
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
        <message>
            <source>Waive the identity check</source>
            <extracomment>Verb on a button: let the check of who asks go</extracomment>
            <translation>免除身份核实</translation>
        </message>
        <message>
            <source>Waive</source>
            <comment>verb</comment>
            <translation>免除</translation>
        </message>
        <message>
            <source>Why no check is possible, and what speaks for the buyer</source>
            <translation>为什么无法核实，以及凭什么认定是买家本人</translation>
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
            <source>Handed off: %1 edits, %2 notes, %3 applications and %4 requests.</source>
            <translation>已导出交接单：%1 条修改、%2 条备注、%3 条申请、%4 条订单申请。</translation>
        </message>
        <message>
            <source>The check is waived: receiver and address may be changed for a day.</source>
            <translation>已免核实：一天内可修改收货人和地址。</translation>
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
        <message>
            <source>Request</source>
            <extracomment>Button: what the buyer wants of the order</extracomment>
            <translation>订单申请</translation>
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
        <message>
            <source>In an emergency, with a second person…</source>
            <translation>紧急查看（需第二人签字）…</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>免核实…</translation>
        </message>
        <message>
            <source>Let receiver and address be changed without a check, once an order and with a reason</source>
            <translation>不核实身份即可修改收货人和地址：每单一次，须写原因</translation>
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
        <message>
            <source>Your role does not decide this.</source>
            <translation>您的角色不能审核此订单。</translation>
        </message>
        <message>
            <source>Note what you know and hand the order to a reviewer or your team lead.</source>
            <translation>请写下备注，交给审单人员或组长处理。</translation>
        </message>
        <message>
            <source>The amount is over what your role decides.</source>
            <translation>金额超出您的审单权限。</translation>
        </message>
        <message>
            <source>Hand the order to your team lead.</source>
            <translation>请交给组长审核。</translation>
        </message>
        <message>
            <source>Who asks for this has not been checked.</source>
            <translation>还没有核验提出修改的人的身份。</translation>
        </message>
        <message>
            <source>Check the buyer's identity on this order first, then request the edit.</source>
            <translation>请先在此订单上核验买家身份，再提交修改。</translation>
        </message>
        <message>
            <source>Your role sees masked data only.</source>
            <translation>您的角色只能查看脱敏信息。</translation>
        </message>
        <message>
            <source>Ask the agent who handles the order.</source>
            <translation>请找处理此订单的客服。</translation>
        </message>
        <message>
            <source>Your role does not hand changes off.</source>
            <translation>您的角色不能交接修改。</translation>
        </message>
        <message>
            <source>Ask a senior or your team lead to export the list.</source>
            <translation>请资深客服或组长导出交接清单。</translation>
        </message>
        <message>
            <source>Nothing about this order is open that is yours or nobody's.</source>
            <translation>该订单没有属于您或待领取的未结事项。</translation>
        </message>
        <message>
            <source>Take the buyer's conversation or begin a case about the order first.</source>
            <translation>请先接入买家会话，或先为该订单建单。</translation>
        </message>
        <message>
            <source>Write why, without personal data.</source>
            <translation>请写明原因，不要写个人信息。</translation>
        </message>
        <message>
            <source>The reason has more than 200 characters.</source>
            <translation>原因超过200字。</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>请缩短。</translation>
        </message>
        <message>
            <source>The check of this order was waived once already.</source>
            <translation>该订单已免核实过一次。</translation>
        </message>
        <message>
            <source>Check the buyer's identity now.</source>
            <translation>请现在核实买家身份。</translation>
        </message>
        <message>
            <source>Identity check waived: %1</source>
            <translation>免除身份核实：%1</translation>
        </message>
        <message>
            <source>Masked field shown in an emergency: %1, signed by %2: %3</source>
            <translation>紧急查看打码信息：%1，签字人 %2：%3</translation>
        </message>
        <message numerus="yes">
            <source>The hourly limit of %n shown fields is reached</source>
            <translation>
                <numerusform>已达每小时查看 %n 次的上限</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::orders::PrivacyViewModel</name>
        <message>
            <source>Show a masked field in an emergency</source>
            <translation>紧急查看打码信息</translation>
        </message>
        <message>
            <source>%1 of order %2 is shown for 30 seconds. Who showed it, who signed and why stand in the order's history.</source>
            <translation>将显示订单 %2 的%1 30 秒。查看人、签字人和原因都会记入订单记录。</translation>
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
        <message>
            <source>Begin a request of the buyer</source>
            <translation>发起订单申请</translation>
        </message>
        <message>
            <source>Write a ticket about the order</source>
            <translation>就此订单新建工单</translation>
        </message>
        <message>
            <source>Open a return for the order…</source>
            <translation>为订单发起售后…</translation>
        </message>
        <message>
            <source>Write down a complaint about the order</source>
            <translation>登记此订单的投诉</translation>
        </message>
        <message>
            <source>No order of this list matches</source>
            <translation>此列表中没有符合条件的订单</translation>
        </message>
        <message>
            <source>It may be among the others: decided, shipped or closed.</source>
            <translation>可能在其他列表里：已审、已发货或已关闭。</translation>
        </message>
        <message>
            <source>Search all orders</source>
            <translation>搜索全部订单</translation>
        </message>
        <message>
            <source>Waive the identity check</source>
            <translation>免除身份核实</translation>
        </message>
    </context>
    <context>
        <name>ui::parcels::ParcelCaseView</name>
        <message>
            <source>Withdrawn</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>First</source>
            <extracomment>Chip: this step comes before all others</extracomment>
            <translation>先做</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>step</comment>
            <extracomment>Chip: the step is not done yet</extracomment>
            <translation>待办</translation>
        </message>
        <message>
            <source>Compensate…</source>
            <translation>补偿…</translation>
        </message>
        <message>
            <source>%1 answered</source>
            <translation>%1答复</translation>
        </message>
        <message>
            <source>%1 asked</source>
            <translation>询问%1</translation>
        </message>
        <message>
            <source>Buyer told</source>
            <translation>已告知买家</translation>
        </message>
        <message>
            <source>Buyer: to be sent</source>
            <translation>买家：待发送</translation>
        </message>
        <message>
            <source>Contact…</source>
            <translation>联系…</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>答复…</translation>
        </message>
        <message>
            <source>Tell the buyer…</source>
            <translation>告知买家…</translation>
        </message>
        <message>
            <source>Close…</source>
            <extracomment>Button: ends the exception</extracomment>
            <translation>结案…</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Move the due time…</source>
            <translation>调整时限…</translation>
        </message>
        <message>
            <source>Hand to a colleague…</source>
            <translation>转交同事…</translation>
        </message>
        <message>
            <source>It was no exception…</source>
            <translation>不是异常件…</translation>
        </message>
    </context>
    <context>
        <name>ui::parcels::ParcelForm</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>手机号</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>收货人</translation>
        </message>
        <message>
            <source>New exception</source>
            <translation>登记异常件</translation>
        </message>
        <message>
            <source>Open the exception</source>
            <extracomment>Button</extracomment>
            <translation>登记</translation>
        </message>
        <message>
            <source>What happened (may be left empty)</source>
            <translation>发生了什么（可不填）</translation>
        </message>
        <message>
            <source>Whom did you ask, and what?</source>
            <translation>联系了谁，问了什么？</translation>
        </message>
        <message>
            <source>Record the contact</source>
            <translation>记录联系</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>询问的内容</translation>
        </message>
        <message>
            <source>Who answered, and what?</source>
            <translation>谁答复了，内容是什么？</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>记录答复</translation>
        </message>
        <message>
            <source>What was answered, and until when</source>
            <translation>答复内容和预计时间</translation>
        </message>
        <message>
            <source>What the buyer is told</source>
            <translation>告知买家的内容</translation>
        </message>
        <message>
            <source>Tell the buyer</source>
            <translation>告知买家</translation>
        </message>
        <message>
            <source>Step done</source>
            <translation>步骤完成</translation>
        </message>
        <message>
            <source>Tick the step</source>
            <extracomment>Button: the step is done</extracomment>
            <translation>完成步骤</translation>
        </message>
        <message>
            <source>Note (may be left empty)</source>
            <translation>备注（可不填）</translation>
        </message>
        <message>
            <source>Apply for the compensation</source>
            <translation>申请补偿</translation>
        </message>
        <message>
            <source>Sum in yuan</source>
            <translation>金额（元）</translation>
        </message>
        <message>
            <source>Account or way of payment</source>
            <translation>收款账号或方式</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Close the exception</source>
            <translation>异常件结案</translation>
        </message>
        <message>
            <source>Why it was no exception</source>
            <translation>为什么不是异常件</translation>
        </message>
        <message>
            <source>Withdraw the exception</source>
            <translation>撤销异常件</translation>
        </message>
        <message>
            <source>Move the due time</source>
            <translation>调整时限</translation>
        </message>
        <message>
            <source>Move</source>
            <comment>verb</comment>
            <translation>调整</translation>
        </message>
        <message>
            <source>Hand to a colleague</source>
            <translation>转交同事</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>转交</translation>
        </message>
        <message>
            <source>Name of the colleague</source>
            <translation>同事姓名</translation>
        </message>
        <message>
            <source>What the buyer corrected</source>
            <translation>买家更正的信息</translation>
        </message>
        <message>
            <source>Request the change</source>
            <translation>提交修改申请</translation>
        </message>
        <message>
            <source>The right value</source>
            <translation>正确的内容</translation>
        </message>
        <message>
            <source>What came of the task</source>
            <translation>任务结果</translation>
        </message>
        <message>
            <source>Complete the task</source>
            <translation>完成任务</translation>
        </message>
        <message>
            <source>Compensation: the sum, and the account or way of payment</source>
            <translation>补偿：金额，以及收款账号或支付方式</translation>
        </message>
    </context>
    <context>
        <name>ui::parcels::ParcelTableModel</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Due</source>
            <extracomment>Column: how much time is left</extracomment>
            <translation>时限</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Silent for</source>
            <extracomment>Column: time since the last event</extracomment>
            <translation>无更新时长</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>最新物流</translation>
        </message>
        <message>
            <source>Courier</source>
            <translation>快递公司</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>运单号</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>宝贝</translation>
        </message>
    </context>
    <context>
        <name>ui::parcels::ParcelView</name>
        <message>
            <source>Exceptions</source>
            <translation>异常件</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Assistant: where is my parcel?</source>
            <translation>查件助手：我的包裹到哪了？</translation>
        </message>
        <message>
            <source>Tracking events</source>
            <translation>物流轨迹</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>处理记录</translation>
        </message>
        <message>
            <source>Choose a parcel in the list.</source>
            <translation>请在列表中选择一个包裹。</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>宝贝</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>付款时间</translation>
        </message>
        <message>
            <source>Ship by</source>
            <translation>承诺发货</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>发货时间</translation>
        </message>
        <message>
            <source>Parcel</source>
            <translation>包裹</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>已承诺</translation>
        </message>
        <message>
            <source>Check the number</source>
            <translation>核对单号</translation>
        </message>
        <message>
            <source>It looks like none of this courier's numbers. It may still be right.</source>
            <translation>单号与该快递公司的格式不符，但也可能是对的。</translation>
        </message>
        <message>
            <source>Buyer urges</source>
            <translation>买家催发货</translation>
        </message>
        <message>
            <source>New exception…</source>
            <translation>登记异常件…</translation>
        </message>
        <message>
            <source>Correct the address…</source>
            <translation>更正地址…</translation>
        </message>
        <message>
            <source>Promise to tell</source>
            <translation>承诺通知买家</translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>打开订单</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>打开会话</translation>
        </message>
        <message>
            <source>What the courier's page shows</source>
            <translation>快递查询页显示的内容</translation>
        </message>
        <message>
            <source>The courier's page shows</source>
            <translation>快递查询结果</translation>
        </message>
        <message>
            <source>Write the task, copy the reply</source>
            <translation>建任务并复制话术</translation>
        </message>
        <message>
            <source>Task due %1.</source>
            <translation>任务时限 %1。</translation>
        </message>
        <message>
            <source>Open an exception: %1…</source>
            <translation>登记异常件：%1…</translation>
        </message>
        <message>
            <source>Done…</source>
            <translation>完成…</translation>
        </message>
        <message>
            <source>None imported. Import the courier's file to see the parcel move.</source>
            <translation>还没有物流轨迹。导入快递公司的物流文件即可查看。</translation>
        </message>
        <message>
            <source>Courier's page</source>
            <translation>快递查询页</translation>
        </message>
        <message>
            <source>Copy its link</source>
            <translation>复制查询链接</translation>
        </message>
        <message>
            <source>No query link is known: settings, “Couriers”.</source>
            <translation>没有该快递的查询链接，可在设置“快递公司”中添加。</translation>
        </message>
    </context>
    <context>
        <name>ui::parcels::ParcelsPage</name>
        <message>
            <source>Parcels</source>
            <extracomment>Name of the workplace</extracomment>
            <translation>物流跟踪</translation>
        </message>
        <message>
            <source>Order, parcel, buyer</source>
            <translation>订单、运单号、买家</translation>
        </message>
        <message>
            <source>Import tracking…</source>
            <translation>导入物流…</translation>
        </message>
        <message>
            <source>A courier's file with tracking number, time and text</source>
            <translation>快递公司的物流文件，含运单号、时间和物流信息</translation>
        </message>
        <message>
            <source>The list could not be read. Press F5 to try again.</source>
            <translation>列表读取失败，请按 F5 重试。</translation>
        </message>
        <message>
            <source>The step is done.</source>
            <translation>步骤已完成。</translation>
        </message>
        <message>
            <source>The exception is open again.</source>
            <translation>异常件已重新打开。</translation>
        </message>
        <message>
            <source>The tracking events could not be kept. Import the file again.</source>
            <translation>物流轨迹保存失败，请重新导入该文件。</translation>
        </message>
        <message>
            <source>Follow the assistant's advice, or send what is filled in</source>
            <translation>按查件助手的建议处理，或提交已填的内容</translation>
        </message>
        <message>
            <source>The buyer urges the shipment</source>
            <translation>买家催发货</translation>
        </message>
        <message>
            <source>New exception of this parcel</source>
            <translation>为此包裹登记异常件</translation>
        </message>
        <message>
            <source>Record a contact with carrier or warehouse</source>
            <translation>记录与快递或仓库的联系</translation>
        </message>
        <message>
            <source>Record the answer of carrier or warehouse</source>
            <translation>记录快递或仓库的答复</translation>
        </message>
        <message>
            <source>Tell the buyer about the exception</source>
            <translation>告知买家异常件进度</translation>
        </message>
        <message>
            <source>Tick the next step of the exception</source>
            <translation>完成异常件的下一步骤</translation>
        </message>
        <message>
            <source>Close the exception</source>
            <translation>异常件结案</translation>
        </message>
        <message>
            <source>Withdraw the exception</source>
            <translation>撤销异常件</translation>
        </message>
        <message>
            <source>Move the due time of the exception</source>
            <translation>调整异常件时限</translation>
        </message>
        <message>
            <source>Hand the exception to a colleague</source>
            <translation>把异常件转交同事</translation>
        </message>
        <message>
            <source>Correct address or phone of the parcel</source>
            <translation>更正包裹的地址或电话</translation>
        </message>
        <message>
            <source>Promise to tell the buyer when it moves on</source>
            <translation>承诺有进展时通知买家</translation>
        </message>
        <message>
            <source>Open the order of the parcel</source>
            <translation>打开包裹的订单</translation>
        </message>
        <message>
            <source>Open the conversation of the parcel's buyer</source>
            <translation>打开包裹买家的会话</translation>
        </message>
        <message>
            <source>Import tracking events</source>
            <translation>导入物流轨迹</translation>
        </message>
        <message>
            <source>Find a parcel</source>
            <translation>查找包裹</translation>
        </message>
        <message>
            <source>Read the parcels again</source>
            <translation>刷新物流列表</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>没有待处理的包裹</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>这里没有包裹</translation>
        </message>
        <message>
            <source>No parcel has this text</source>
            <translation>没有找到包裹</translation>
        </message>
        <message>
            <source>No parcel is late, stands still or has an open exception. The others are under “Unshipped” and “On its way”.</source>
            <translation>没有超时、物流不动或未结案异常的包裹，其余在“未发货”和“运输中”里。</translation>
        </message>
        <message>
            <source>Parcels come from the shop's orders. Import orders, and the courier's tracking events to see parcels that stand still.</source>
            <translation>包裹来自店铺订单。请导入订单；再导入快递公司的物流轨迹，就能看到物流不动的包裹。</translation>
        </message>
        <message>
            <source>Search for a piece of the order number, the tracking number or the nick.</source>
            <translation>可按订单编号、运单号或昵称的一部分查找。</translation>
        </message>
        <message>
            <source>The exception is open.</source>
            <translation>异常件已登记。</translation>
        </message>
        <message>
            <source>The contact is recorded.</source>
            <translation>联系已记录。</translation>
        </message>
        <message>
            <source>The answer is recorded.</source>
            <translation>答复已记录。</translation>
        </message>
        <message>
            <source>The buyer is told, or the notice waits to be copied.</source>
            <translation>已告知买家；如没有会话，通知会等待复制发送。</translation>
        </message>
        <message>
            <source>The compensation is applied for.</source>
            <translation>补偿申请已提交。</translation>
        </message>
        <message>
            <source>The exception is closed.</source>
            <translation>异常件已结案。</translation>
        </message>
        <message>
            <source>The exception is withdrawn.</source>
            <translation>异常件已撤销。</translation>
        </message>
        <message>
            <source>The due time is moved.</source>
            <translation>时限已调整。</translation>
        </message>
        <message>
            <source>The exception is handed over.</source>
            <translation>异常件已转交。</translation>
        </message>
        <message>
            <source>The change is requested; the next hand-off file carries it.</source>
            <translation>修改申请已提交，将随下一份交接文件导出。</translation>
        </message>
        <message>
            <source>The task is complete.</source>
            <translation>任务已完成。</translation>
        </message>
        <message>
            <source>Write what came of the task; if it is closed already, read again with F5.</source>
            <translation>请填写任务结果；如果任务已关闭，请按 F5 刷新。</translation>
        </message>
        <message>
            <source>The task is written and the reply copied.</source>
            <translation>任务已建立，话术已复制。</translation>
        </message>
        <message>
            <source>The reply is copied.</source>
            <translation>话术已复制。</translation>
        </message>
        <message>
            <source>Tell the buyer when the parcel is delivered</source>
            <translation>包裹送达后通知买家</translation>
        </message>
        <message>
            <source>Tell the buyer when the order is shipped</source>
            <translation>订单发货后通知买家</translation>
        </message>
        <message>
            <source>The promise is kept track of.</source>
            <translation>承诺已登记。</translation>
        </message>
        <message>
            <source>The promise could not be made: the order names no buyer.</source>
            <translation>无法登记承诺：订单没有买家昵称。</translation>
        </message>
        <message>
            <source>There is no conversation with this buyer yet.</source>
            <translation>还没有与该买家的会话。</translation>
        </message>
        <message>
            <source>Import the shop's orders first: tracking events belong to them.</source>
            <translation>请先导入店铺订单，物流轨迹要对应到订单。</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.xlsx *.xls *.zip)</source>
            <translation>表格 (*.csv *.txt *.xlsx *.xls *.zip)</translation>
        </message>
        <message>
            <source>Open the courier's page of the parcel</source>
            <translation>打开包裹的快递查询页</translation>
        </message>
        <message>
            <source>Copy the link to the courier's page</source>
            <translation>复制快递查询链接</translation>
        </message>
        <message>
            <source>The link is copied.</source>
            <translation>链接已复制。</translation>
        </message>
    </context>
    <context>
        <name>ui::parcels::ParcelsText</name>
        <message>
            <source>To do</source>
            <extracomment>Filter: parcels that need an act</extracomment>
            <translation>待处理</translation>
        </message>
        <message>
            <source>Unshipped</source>
            <translation>未发货</translation>
        </message>
        <message>
            <source>Late to ship</source>
            <translation>超时未发</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>运输中</translation>
        </message>
        <message>
            <source>No movement</source>
            <translation>物流不动</translation>
        </message>
        <message>
            <source>Delivered late</source>
            <translation>送达超时</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>异常件</translation>
        </message>
        <message>
            <source>Asked the warehouse</source>
            <extracomment>Filter: questions to the warehouse that are open</extracomment>
            <translation>已问仓库</translation>
        </message>
        <message>
            <source>Carrier problem</source>
            <translation>疑难件</translation>
        </message>
        <message>
            <source>Late on its way</source>
            <translation>在途延误</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Lost</source>
            <extracomment>Kind of exception</extracomment>
            <translation>丢件</translation>
        </message>
        <message>
            <source>Damaged</source>
            <extracomment>Kind of exception</extracomment>
            <translation>破损</translation>
        </message>
        <message>
            <source>Out of area</source>
            <translation>超区</translation>
        </message>
        <message>
            <source>Wrong item</source>
            <translation>错发</translation>
        </message>
        <message>
            <source>Refused</source>
            <comment>parcel</comment>
            <extracomment>Kind of exception: the buyer did not take the parcel</extracomment>
            <translation>拒收</translation>
        </message>
        <message>
            <source>Delayed</source>
            <translation>延误</translation>
        </message>
        <message>
            <source>Opened</source>
            <extracomment>State of an exception</extracomment>
            <translation>已登记</translation>
        </message>
        <message>
            <source>Contacted</source>
            <extracomment>State of an exception: the carrier was asked</extracomment>
            <translation>已联系</translation>
        </message>
        <message>
            <source>Answered</source>
            <extracomment>State of an exception</extracomment>
            <translation>已答复</translation>
        </message>
        <message>
            <source>Buyer told</source>
            <extracomment>State of an exception: the buyer knows</extracomment>
            <translation>已告知买家</translation>
        </message>
        <message>
            <source>Closed</source>
            <extracomment>State of an exception</extracomment>
            <translation>已结案</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>快递</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>仓库</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>No status, or none for long</source>
            <translation>没有物流信息，或很久没更新</translation>
        </message>
        <message>
            <source>It is moving</source>
            <translation>物流正常更新</translation>
        </message>
        <message>
            <source>The carrier calls it doubtful</source>
            <translation>快递反馈疑难件</translation>
        </message>
        <message>
            <source>Signed for</source>
            <translation>已签收</translation>
        </message>
        <message>
            <source>The promised time has not come yet</source>
            <translation>未到承诺发货时间</translation>
        </message>
        <message>
            <source>Shipped within the promised time</source>
            <translation>承诺时间内已发货</translation>
        </message>
        <message>
            <source>Not shipped within the promised time</source>
            <translation>超过承诺时间未发货</translation>
        </message>
        <message>
            <source>Shipped after the promised time</source>
            <translation>超过承诺时间后已发货</translation>
        </message>
        <message>
            <source>Accepted</source>
            <extracomment>State of a parcel at the courier</extracomment>
            <translation>已揽收</translation>
        </message>
        <message>
            <source>In transit</source>
            <translation>运输中</translation>
        </message>
        <message>
            <source>Out for delivery</source>
            <translation>派送中</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>异常</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>Ask the carrier</source>
            <translation>联系快递</translation>
        </message>
        <message>
            <source>Check the address</source>
            <translation>核对地址</translation>
        </message>
        <message>
            <source>Ask the warehouse</source>
            <translation>询问仓库</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Not shipped yet: the warehouse is asked.</source>
            <translation>还没发货：询问仓库。</translation>
        </message>
        <message>
            <source>Near: shipped %1 ago. Let the buyer wait, and call back.</source>
            <translation>较近：发出 %1，请买家稍等并按时回访。</translation>
        </message>
        <message>
            <source>Far: nobody knows since when. Ask the carrier how far it is.</source>
            <translation>较远：不知道何时发出，联系快递查询进度。</translation>
        </message>
        <message>
            <source>Far: no sign for %1. Ask the carrier how far it is.</source>
            <translation>较远：%1没有更新，联系快递查询进度。</translation>
        </message>
        <message>
            <source>Doubtful: check address and phone with the buyer, and correct what is wrong.</source>
            <translation>疑难件：与买家核对地址和电话，有误则更正。</translation>
        </message>
        <message>
            <source>Moving: tell the buyer where it is.</source>
            <translation>运输中：告知买家最新位置。</translation>
        </message>
        <message>
            <source>Delivered: ask who signed for it.</source>
            <translation>已签收：询问由谁代收。</translation>
        </message>
        <message>
            <source>This order or exception is gone. Read the list again.</source>
            <translation>该订单或异常件已不存在，请刷新列表。</translation>
        </message>
        <message>
            <source>That does not fit where the parcel stands now.</source>
            <translation>包裹当前状态不能这样处理。</translation>
        </message>
        <message>
            <source>A colleague changed it since you read it. Look again, then repeat.</source>
            <translation>同事已修改，请查看后再操作。</translation>
        </message>
        <message>
            <source>This order has an open exception of that kind. Go on with that one.</source>
            <translation>该订单已有同类未结案的异常件，请在原件上继续处理。</translation>
        </message>
        <message>
            <source>Write what was said first.</source>
            <translation>请先填写内容。</translation>
        </message>
        <message>
            <source>The text is longer than 2,000 characters. Shorten it.</source>
            <translation>内容超过 2,000 字，请缩短。</translation>
        </message>
        <message>
            <source>Name the colleague who takes it over.</source>
            <translation>请填写接手的同事。</translation>
        </message>
        <message>
            <source>Choose a time that is still to come.</source>
            <translation>请选择将来的时间。</translation>
        </message>
        <message>
            <source>Write what came of it, or why, first.</source>
            <translation>请先填写结果或原因。</translation>
        </message>
        <message>
            <source>It is so already.</source>
            <translation>没有变化。</translation>
        </message>
        <message>
            <source>First compensate the buyer: the step that comes first is not done.</source>
            <translation>请先补偿买家：必须先做的步骤还没完成。</translation>
        </message>
        <message>
            <source>Write the sum in yuan and the account it goes to.</source>
            <translation>请填写金额（元）和收款账号。</translation>
        </message>
        <message>
            <source>Your role may not do this, or it was refused. Ask a senior colleague.</source>
            <translation>您的角色无权操作或申请被拒，请找资深同事处理。</translation>
        </message>
        <message>
            <source>The buyer was told just this already.</source>
            <translation>已经告知过买家。</translation>
        </message>
        <message>
            <source>Exception opened</source>
            <translation>登记异常件</translation>
        </message>
        <message>
            <source>Carrier or warehouse contacted</source>
            <translation>联系快递或仓库</translation>
        </message>
        <message>
            <source>Answer recorded</source>
            <translation>记录答复</translation>
        </message>
        <message>
            <source>Step done</source>
            <translation>步骤完成</translation>
        </message>
        <message>
            <source>Exception closed</source>
            <translation>异常件结案</translation>
        </message>
        <message>
            <source>Exception withdrawn</source>
            <translation>撤销异常件</translation>
        </message>
        <message>
            <source>Exception opened again</source>
            <translation>重新打开异常件</translation>
        </message>
        <message>
            <source>Due time moved</source>
            <translation>调整时限</translation>
        </message>
        <message>
            <source>Handed to a colleague</source>
            <translation>转交同事</translation>
        </message>
        <message>
            <source>The buyer urged the shipment</source>
            <translation>买家催发货</translation>
        </message>
        <message>
            <source>Parcel looked up</source>
            <translation>查件</translation>
        </message>
        <message>
            <source>Address or phone corrected</source>
            <translation>更正地址或电话</translation>
        </message>
        <message>
            <source>Reminded to pay</source>
            <translation>催付</translation>
        </message>
        <message>
            <source>Result of a reminder noted</source>
            <translation>记录催付结果</translation>
        </message>
        <message>
            <source>Outcome of a reminder known</source>
            <translation>催付成效已确认</translation>
        </message>
        <message>
            <source>%1 was not taken: it has no column %2. Export the tracking events again with number, time and text.</source>
            <translation>%1 未导入：缺少列 %2。请重新导出含运单号、时间和物流信息的文件。</translation>
        </message>
        <message>
            <source>%1 was not taken: it cannot be read. Save it as .csv or .xlsx and try again.</source>
            <translation>%1 未导入：无法读取。请另存为 .csv 或 .xlsx 再试。</translation>
        </message>
        <message>
            <source>%1: %2 new events, %3 known, %4 rows rejected.</source>
            <translation>%1：新增轨迹 %2 条，已有 %3 条，拒收 %4 行。</translation>
        </message>
        <message>
            <source>row %1 (%2)</source>
            <translation>第 %1 行（%2）</translation>
        </message>
        <message>
            <source>Rejected: %1.</source>
            <translation>被拒行：%1。</translation>
        </message>
        <message>
            <source>Stopped: import the file again to complete it.</source>
            <translation>已停止，再次导入该文件即可补全。</translation>
        </message>
    </context>
    <context>
        <name>ui::parcels::UrgePane</name>
        <message>
            <source>Parcels</source>
            <extracomment>Name of the pane beside a conversation</extracomment>
            <translation>物流</translation>
        </message>
        <message>
            <source>Answer who urges the newest order</source>
            <translation>回复最新订单的催发货</translation>
        </message>
        <message>
            <source>Open a conversation to see the buyer's parcels.</source>
            <translation>打开会话即可查看买家的包裹。</translation>
        </message>
        <message>
            <source>This buyer has no paid order under this nick.</source>
            <translation>该昵称下没有已付款订单。</translation>
        </message>
        <message>
            <source>Reply to urging</source>
            <translation>回复催发货</translation>
        </message>
        <message>
            <source>Where is it?</source>
            <translation>查件</translation>
        </message>
        <message>
            <source>Exception…</source>
            <translation>异常件…</translation>
        </message>
        <message>
            <source>The reply stands in the composer, and the task is written.</source>
            <translation>话术已放入输入框，任务已建立。</translation>
        </message>
        <message>
            <source>The reply stands in the composer.</source>
            <translation>话术已放入输入框。</translation>
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
        <name>ui::quality::AgendaPainting</name>
        <message>
            <source>Weekly service review</source>
            <translation>每周服务案例分享会</translation>
        </message>
        <message>
            <source>%1, week from %2</source>
            <translation>%1，%2 起的一周</translation>
        </message>
        <message>
            <source>1. Quality of the week</source>
            <translation>一、本周质检</translation>
        </message>
        <message>
            <source>No conversation was inspected.</source>
            <translation>本周没有质检会话。</translation>
        </message>
        <message>
            <source>%1: %2 inspected, %3 passed, mean %4, from %5 to %6</source>
            <translation>%1：质检 %2 个，合格 %3 个，平均 %4 分，最低 %5 分，最高 %6 分</translation>
        </message>
        <message>
            <source>Between the agents: mean %1, deviation %2</source>
            <translation>客服之间：均值 %1，标准差 %2</translation>
        </message>
        <message>
            <source>Root causes: %1</source>
            <translation>根本原因：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>2. Cases</source>
            <translation>二、案例</translation>
        </message>
        <message>
            <source>No case was picked.</source>
            <translation>本周没有选取案例。</translation>
        </message>
        <message>
            <source>2.%1 [%2] %3</source>
            <translation>2.%1 【%2】%3</translation>
        </message>
        <message>
            <source> (%1)</source>
            <translation>（%1）</translation>
        </message>
        <message>
            <source>, nominated as warm case</source>
            <translation>，已提名“暖心案例奖”</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>经过</translation>
        </message>
        <message>
            <source>Worth reusing</source>
            <translation>值得复用</translation>
        </message>
        <message>
            <source>To improve</source>
            <translation>需要改进</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>3. Action items (who, until when)</source>
            <translation>三、行动项（负责人、完成时间）</translation>
        </message>
        <message numerus="yes">
            <source>and %n more messages</source>
            <translation>
                <numerusform>另有 %n 条消息</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::quality::CardView</name>
        <message>
            <source>Note for the agent: what was good, what to do better</source>
            <translation>给客服的评语：好在哪里，怎样做得更好</translation>
        </message>
        <message>
            <source>Root cause</source>
            <translation>根本原因</translation>
        </message>
        <message>
            <source>weight %1</source>
            <translation>权重 %1</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>请选择…</translation>
        </message>
        <message>
            <source>100 full</source>
            <translation>100 完全做到</translation>
        </message>
        <message>
            <source>75 mostly</source>
            <translation>75 基本做到</translation>
        </message>
        <message>
            <source>50 half</source>
            <translation>50 部分做到</translation>
        </message>
        <message>
            <source>25 little</source>
            <translation>25 很少做到</translation>
        </message>
        <message>
            <source>0 not at all</source>
            <translation>0 没有做到</translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>Why it is not as counted</source>
            <translation>与系统统计不同的理由</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>评语</translation>
        </message>
        <message>
            <source>Counted: %1 (%2 of %3)</source>
            <translation>系统统计：%1 分（%2/%3）</translation>
        </message>
        <message>
            <source>Nothing to count here</source>
            <translation>此会话无可统计内容</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Score %1</source>
            <translation>得分 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n items to mark</source>
            <translation>
                <numerusform>还有 %n 项未打分</numerusform>
            </translation>
        </message>
        <message>
            <source>passed (from %1)</source>
            <translation>合格（%1 分起）</translation>
        </message>
        <message>
            <source>not passed (from %1)</source>
            <translation>不合格（%1 分起）</translation>
        </message>
    </context>
    <context>
        <name>ui::quality::CasePanel</name>
        <message>
            <source>Title, or the competitor's shop</source>
            <translation>标题，或竞品店铺</translation>
        </message>
        <message>
            <source>What happened, or what the competitor does</source>
            <translation>经过，或竞品的做法</translation>
        </message>
        <message>
            <source>Worth reusing</source>
            <translation>值得复用</translation>
        </message>
        <message>
            <source>To improve</source>
            <translation>需要改进</translation>
        </message>
        <message>
            <source>Conclusion of the review</source>
            <translation>复盘结论</translation>
        </message>
        <message>
            <source>Keep the case</source>
            <translation>保存案例</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>打开会话</translation>
        </message>
        <message>
            <source>New record of a competitor</source>
            <translation>新建竞品对标记录</translation>
        </message>
        <message>
            <source>Nominate as warm case</source>
            <translation>提名暖心案例</translation>
        </message>
        <message>
            <source>Take the nomination back</source>
            <translation>撤回提名</translation>
        </message>
    </context>
    <context>
        <name>ui::quality::CaseTableModel</name>
        <message>
            <source>Conversation %1</source>
            <translation>会话 %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>%1 提名</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation>所在周</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案例</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Warm case</source>
            <translation>暖心案例</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>结论</translation>
        </message>
    </context>
    <context>
        <name>ui::quality::DeedForm</name>
        <message>
            <source>Who does it</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Add the follow-up</source>
            <translation>添加整改</translation>
        </message>
        <message>
            <source>Send</source>
            <comment>verb</comment>
            <translation>提交</translation>
        </message>
        <message>
            <source>What is to be done about it</source>
            <translation>需要做什么</translation>
        </message>
        <message>
            <source>Why the score is not right</source>
            <translation>为什么这个分数不对</translation>
        </message>
        <message>
            <source>Why the appeal is granted; the marks beside are the new ones</source>
            <translation>申诉成立的理由；以旁边评分卡上的新分数为准</translation>
        </message>
        <message>
            <source>Why the score stands</source>
            <translation>维持原分的理由</translation>
        </message>
    </context>
    <context>
        <name>ui::quality::InspectionPanel</name>
        <message>
            <source>How it went</source>
            <translation>质检经过</translation>
        </message>
        <message>
            <source>Drawn for</source>
            <translation>抽中原因</translation>
        </message>
        <message>
            <source>Inspected by</source>
            <translation>质检员</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Told to the agent</source>
            <translation>告知客服</translation>
        </message>
        <message>
            <source>Appeal until</source>
            <translation>申诉截止</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>申诉</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>申诉成立</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>维持原分</translation>
        </message>
        <message>
            <source>Score before the appeal</source>
            <translation>申诉前得分</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>整改</translation>
        </message>
        <message>
            <source>%1: %2, until %3</source>
            <translation>%1：%2，%3 前完成</translation>
        </message>
        <message>
            <source>%1 · %2 · buyer %3</source>
            <translation>%1 · %2 · 买家 %3</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>通话</translation>
        </message>
        <message>
            <source>The buyer's satisfaction</source>
            <translation>买家满意度</translation>
        </message>
        <message>
            <source>%1 of 5</source>
            <translation>%1 / 5 分</translation>
        </message>
        <message>
            <source>The buyer would recommend us</source>
            <translation>推荐意愿</translation>
        </message>
        <message>
            <source>%1 of 10</source>
            <translation>%1 / 10 分</translation>
        </message>
    </context>
    <context>
        <name>ui::quality::InspectionTableModel</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Drawn for</source>
            <translation>抽中原因</translation>
        </message>
        <message>
            <source>Score</source>
            <comment>noun</comment>
            <translation>得分</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Chat closed at</source>
            <translation>会话结束时间</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>质检员</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
    </context>
    <context>
        <name>ui::quality::QualityActs</name>
        <message numerus="yes">
            <source>%n conversations drawn.</source>
            <translation>
                <numerusform>已抽取 %n 个会话。</numerusform>
            </translation>
        </message>
        <message>
            <source>The rules count from the next draw and score on.</source>
            <translation>规则从下一次抽样和打分起生效。</translation>
        </message>
        <message numerus="yes">
            <source>%n cases picked for the review.</source>
            <translation>
                <numerusform>已为分享会选取 %n 个案例。</numerusform>
            </translation>
        </message>
        <message>
            <source>The competitor is recorded.</source>
            <translation>竞品对标已记录。</translation>
        </message>
        <message>
            <source>The case is kept.</source>
            <translation>案例已保存。</translation>
        </message>
        <message>
            <source>Nominated as warm case.</source>
            <translation>已提名暖心案例。</translation>
        </message>
        <message>
            <source>Nomination taken back.</source>
            <translation>提名已撤回。</translation>
        </message>
    </context>
    <context>
        <name>ui::quality::QualityPage</name>
        <message>
            <source>Quality</source>
            <extracomment>The workplace where conversations are inspected and scored</extracomment>
            <translation>质检</translation>
        </message>
        <message>
            <source>To inspect</source>
            <translation>待质检</translation>
        </message>
        <message>
            <source>My results</source>
            <translation>我的质检</translation>
        </message>
        <message>
            <source>Appeals</source>
            <translation>申诉</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>质检结果</translation>
        </message>
        <message>
            <source>Case library</source>
            <translation>案例库</translation>
        </message>
        <message>
            <source>Scores…</source>
            <translation>得分统计…</translation>
        </message>
        <message>
            <source>Card and rules…</source>
            <translation>评分卡与抽样规则…</translation>
        </message>
        <message>
            <source>Draw a sample…</source>
            <translation>抽样…</translation>
        </message>
        <message>
            <source>Pick the week's cases</source>
            <translation>选取本周案例</translation>
        </message>
        <message>
            <source>Print the agenda…</source>
            <translation>打印议程…</translation>
        </message>
        <message>
            <source>Competitor…</source>
            <translation>竞品对标…</translation>
        </message>
        <message>
            <source>Keep what is filled in</source>
            <translation>保存填写的内容</translation>
        </message>
        <message>
            <source>Record a competitor…</source>
            <translation>记录竞品对标…</translation>
        </message>
        <message>
            <source>Nominate as warm case, or take it back</source>
            <translation>提名暖心案例，或撤回提名</translation>
        </message>
        <message>
            <source>Agenda of the weekly review: preview and print…</source>
            <translation>每周分享会议程：预览并打印…</translation>
        </message>
        <message>
            <source>Agenda of the weekly review as PDF…</source>
            <translation>每周分享会议程导出为 PDF…</translation>
        </message>
        <message>
            <source>Scores by agent, causes and rounds…</source>
            <translation>客服得分、原因与抽样批次…</translation>
        </message>
        <message>
            <source>Score card and rules of the sample…</source>
            <translation>评分卡与抽样规则…</translation>
        </message>
        <message>
            <source>Read the list again</source>
            <translation>刷新列表</translation>
        </message>
        <message>
            <source>How an inspection goes</source>
            <translation>质检流程</translation>
        </message>
        <message>
            <source>No cases yet</source>
            <translation>还没有案例</translation>
        </message>
        <message>
            <source>The best and worst of the week are picked for the weekly review, or kept from an inspection.</source>
            <translation>可选取本周最好和最差的会话用于每周分享会，也可从质检结果中收入案例。</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>这里没有内容</translation>
        </message>
        <message>
            <source>Results appear here once an inspector tells them.</source>
            <translation>质检员告知结果后会显示在这里。</translation>
        </message>
        <message>
            <source>A sample is drawn from closed conversations by the rules.</source>
            <translation>按规则从已结束的会话中抽样。</translation>
        </message>
        <message>
            <source>No closed conversation of this week has a rating, a complaint or a score yet.</source>
            <translation>本周已结束的会话还没有评价、投诉或质检得分。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Agenda of the weekly review</source>
            <translation>每周分享会议程</translation>
        </message>
        <message>
            <source>weekly-review</source>
            <translation>每周分享会</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>The agenda is in %1.</source>
            <translation>议程已保存到 %1。</translation>
        </message>
        <message>
            <source>The file cannot be written. Close it where it is open, or choose another place.</source>
            <translation>无法写入文件。请关闭已打开的该文件，或换一个位置。</translation>
        </message>
        <message>
            <source>Nobody inspects a conversation they had a part in, and an appeal is decided by another person than who gave the score.</source>
            <translation>任何人都不质检自己参与过的会话；申诉由打分人以外的人裁定。</translation>
        </message>
        <message>
            <source>All shops</source>
            <translation>全部店铺</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Export the list…</source>
            <translation>导出列表…</translation>
        </message>
    </context>
    <context>
        <name>ui::quality::QualityText</name>
        <message>
            <source>Drawn</source>
            <translation>已抽中</translation>
        </message>
        <message>
            <source>Inspected</source>
            <translation>已质检</translation>
        </message>
        <message>
            <source>Told to the agent</source>
            <translation>已告知客服</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已认可</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>已申诉</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已裁定</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Conduct</source>
            <translation>规范性</translation>
        </message>
        <message>
            <source>Effectiveness</source>
            <translation>有效性</translation>
        </message>
        <message>
            <source>Response clock</source>
            <translation>响应时长</translation>
        </message>
        <message>
            <source>Eight steps</source>
            <translation>接待八步</translation>
        </message>
        <message>
            <source>Wording guard</source>
            <translation>用语检查</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>问候</translation>
        </message>
        <message>
            <source>Farewell</source>
            <translation>告别</translation>
        </message>
        <message>
            <source>One-character replies</source>
            <translation>单字回复</translation>
        </message>
        <message>
            <source>By chance</source>
            <translation>随机</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Low satisfaction</source>
            <translation>满意度低</translation>
        </message>
        <message>
            <source>Slow reply</source>
            <translation>回复慢</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>用语</translation>
        </message>
        <message>
            <source>No cause</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Product or rule knowledge</source>
            <translation>商品或规则知识不足</translation>
        </message>
        <message>
            <source>Communication skill</source>
            <translation>沟通技巧不足</translation>
        </message>
        <message>
            <source>Attitude</source>
            <translation>服务态度</translation>
        </message>
        <message>
            <source>Process or rule of the shop</source>
            <translation>店铺流程或规则</translation>
        </message>
        <message>
            <source>System or tool</source>
            <translation>系统或工具</translation>
        </message>
        <message>
            <source>Too many chats at once</source>
            <translation>同时接待过多</translation>
        </message>
        <message>
            <source>The buyer's part</source>
            <translation>买家原因</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>优秀</translation>
        </message>
        <message>
            <source>To improve</source>
            <translation>待改进</translation>
        </message>
        <message>
            <source>Competitor</source>
            <translation>竞品</translation>
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
            <source>Robot</source>
            <translation>机器人</translation>
        </message>
        <message>
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>Save the score</source>
            <translation>保存评分</translation>
        </message>
        <message>
            <source>Tell the agent</source>
            <translation>告知客服</translation>
        </message>
        <message>
            <source>Accept the score</source>
            <translation>认可评分</translation>
        </message>
        <message>
            <source>Appeal…</source>
            <translation>申诉…</translation>
        </message>
        <message>
            <source>The score stands…</source>
            <translation>维持原分…</translation>
        </message>
        <message>
            <source>Grant the appeal…</source>
            <translation>申诉成立…</translation>
        </message>
        <message>
            <source>Close the inspection</source>
            <translation>关闭质检</translation>
        </message>
        <message>
            <source>Follow-up…</source>
            <translation>整改…</translation>
        </message>
        <message>
            <source>Case: best</source>
            <translation>收为优秀案例</translation>
        </message>
        <message>
            <source>Case: to improve</source>
            <translation>收为改进案例</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>不合格</translation>
        </message>
        <message>
            <source>This is not there any more. Read the list again (F5).</source>
            <translation>该记录已不存在。请刷新列表（F5）。</translation>
        </message>
        <message>
            <source>This step is not possible as the inspection stands.</source>
            <translation>当前状态不能进行此操作。</translation>
        </message>
        <message>
            <source>A colleague has changed this meanwhile. Look at it again, then repeat.</source>
            <translation>同事刚刚修改过。请重新查看后再操作。</translation>
        </message>
        <message>
            <source>Your role does not do this. Ask quality inspection or the team lead.</source>
            <translation>您的岗位不能进行此操作。请联系质检或组长。</translation>
        </message>
        <message>
            <source>You had a part in this conversation: somebody else inspects it.</source>
            <translation>您参与过这个会话，须由他人质检。</translation>
        </message>
        <message>
            <source>You gave this score: somebody else decides the appeal.</source>
            <translation>这个分数是您打的，申诉须由他人裁定。</translation>
        </message>
        <message>
            <source>You made this appeal: somebody else decides it.</source>
            <translation>这个申诉是您提出的，须由他人裁定。</translation>
        </message>
        <message>
            <source>Only the agent who was scored does this.</source>
            <translation>只有被质检的客服本人可以操作。</translation>
        </message>
        <message>
            <source>The days for an appeal are over. Talk to the team lead.</source>
            <translation>已过申诉期限。请与组长沟通。</translation>
        </message>
        <message>
            <source>The agent may still appeal. Close it after those days, or once it is accepted.</source>
            <translation>客服仍可申诉。请在期限过后或客服认可后再关闭。</translation>
        </message>
        <message>
            <source>An item of the card has no mark yet. Choose one, or “does not apply”.</source>
            <translation>评分卡还有项目未打分。请选择分数，或选择“不适用”。</translation>
        </message>
        <message>
            <source>A mark is between 0 and 100.</source>
            <translation>分数应在 0 到 100 之间。</translation>
        </message>
        <message>
            <source>Where you overrule what was counted, write down why beside the item.</source>
            <translation>与系统统计不同的项目，请在旁边写明理由。</translation>
        </message>
        <message>
            <source>The result is not passed: choose the root cause.</source>
            <translation>结果不合格，请选择根本原因。</translation>
        </message>
        <message>
            <source>Write down the reason first.</source>
            <translation>请先写明理由。</translation>
        </message>
        <message>
            <source>Not passed, and nobody mends it yet: add a follow-up first.</source>
            <translation>结果不合格且尚无整改，请先添加整改。</translation>
        </message>
        <message>
            <source>Write down what it is about first.</source>
            <translation>请先填写内容。</translation>
        </message>
        <message>
            <source>A text is too long: keep it within 2,000 characters.</source>
            <translation>文字过长，请控制在 2,000 字以内。</translation>
        </message>
        <message>
            <source>Name who does it.</source>
            <translation>请填写负责人。</translation>
        </message>
        <message>
            <source>Choose a time that lies ahead.</source>
            <translation>请选择将来的时间。</translation>
        </message>
        <message>
            <source>Choose days that have begun, the first not after the last.</source>
            <translation>请选择已开始的日期，且起始日不晚于结束日。</translation>
        </message>
        <message>
            <source>No closed conversation of these days is taken by the rules. Choose other days or change the rules.</source>
            <translation>这些日期内没有符合规则的已结束会话。请更换日期或修改规则。</translation>
        </message>
        <message>
            <source>Each item needs a name of its own and a weight of 1 to 100.</source>
            <translation>每个项目都要有不重复的名称和 1 到 100 的权重。</translation>
        </message>
        <message>
            <source>Nothing is different from before.</source>
            <translation>内容没有变化。</translation>
        </message>
        <message>
            <source>This conversation is among the cases of this week already.</source>
            <translation>该会话已在本周案例中。</translation>
        </message>
        <message>
            <source>The score is kept.</source>
            <translation>评分已保存。</translation>
        </message>
        <message>
            <source>The agent sees the result now.</source>
            <translation>客服现在可以看到结果。</translation>
        </message>
        <message>
            <source>Accepted.</source>
            <translation>已认可。</translation>
        </message>
        <message>
            <source>The appeal is on its way: somebody else decides it.</source>
            <translation>申诉已提交，将由他人裁定。</translation>
        </message>
        <message>
            <source>Decided: the score stands.</source>
            <translation>已裁定：维持原分。</translation>
        </message>
        <message>
            <source>Decided: the appeal is granted.</source>
            <translation>已裁定：申诉成立。</translation>
        </message>
        <message>
            <source>Closed.</source>
            <translation>已关闭。</translation>
        </message>
        <message>
            <source>The follow-up is a task now.</source>
            <translation>整改已建为任务。</translation>
        </message>
        <message>
            <source>Kept for the weekly review.</source>
            <translation>已收入每周分享会案例。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>By who had no part in the conversation.</source>
            <translation>由没有参与该会话的人质检。</translation>
        </message>
        <message>
            <source>With a reason, within the days that the rules give.</source>
            <translation>须写明理由，并在规则规定的天数内提出。</translation>
        </message>
        <message>
            <source>By another person than who scored or appealed.</source>
            <translation>由打分人和申诉人以外的人裁定。</translation>
        </message>
        <message>
            <source>Decide the appeal</source>
            <translation>裁定申诉</translation>
        </message>
        <message>
            <source>This is another team's: its lead, the quality inspector or an administrator does it.</source>
            <translation>这是其他小组的会话，由该组组长、质检员或管理员处理。</translation>
        </message>
        <message>
            <source>%1, buyer called: not answered</source>
            <translation>%1 买家来电，未接</translation>
        </message>
        <message>
            <source>%1, we called: not answered</source>
            <translation>%1 我方去电，未接通</translation>
        </message>
        <message>
            <source>%1, buyer called: answered after %2, talked %3</source>
            <translation>%1 买家来电，振铃 %2 后接听，通话 %3</translation>
        </message>
        <message>
            <source>%1, we called: answered after %2, talked %3</source>
            <translation>%1 我方去电，振铃 %2 后接通，通话 %3</translation>
        </message>
    </context>
    <context>
        <name>ui::quality::RulesDialog</name>
        <message>
            <source>Score card and sample</source>
            <translation>评分卡与抽样</translation>
        </message>
        <message>
            <source>Rules are an admin's to change.</source>
            <translation>规则由管理员修改。</translation>
        </message>
        <message>
            <source>Keep the rules</source>
            <translation>保存规则</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <comment>verb, a window</comment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>评分要点</translation>
        </message>
        <message>
            <source>Group</source>
            <comment>noun</comment>
            <translation>分组</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>评分方式</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>添加项目</translation>
        </message>
        <message>
            <source>Take the item out</source>
            <translation>移除项目</translation>
        </message>
        <message>
            <source>Passed from</source>
            <translation>合格分</translation>
        </message>
        <message>
            <source>Days for an appeal</source>
            <translation>申诉天数</translation>
        </message>
        <message>
            <source>the inspector</source>
            <translation>质检员</translation>
        </message>
        <message>
            <source>a share of each agent's</source>
            <translation>按每位客服的比例</translation>
        </message>
        <message>
            <source>a number of each agent's</source>
            <translation>按每位客服的数量</translation>
        </message>
        <message>
            <source>days of one draw</source>
            <translation>每次抽样天数</translation>
        </message>
        <message>
            <source>By chance</source>
            <translation>随机抽取</translation>
        </message>
        <message>
            <source>Such as Lin=10, Wang=3</source>
            <translation>例如 小林=10，小王=3</translation>
        </message>
        <message>
            <source>Own numbers of agents</source>
            <translation>个别客服的数量</translation>
        </message>
        <message>
            <source>all with a complaint</source>
            <translation>全部投诉会话</translation>
        </message>
        <message>
            <source>stars up to</source>
            <translation>评价星级不高于</translation>
        </message>
        <message>
            <source>reply over, min</source>
            <translation>回复超过（分钟）</translation>
        </message>
        <message>
            <source>wording hits from</source>
            <translation>用语问题不少于</translation>
        </message>
        <message>
            <source>Always (0: not)</source>
            <translation>必抽（0：不启用）</translation>
        </message>
    </context>
    <context>
        <name>ui::quality::SampleForm</name>
        <message>
            <source>Draw</source>
            <comment>verb</comment>
            <translation>抽取</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>closed from</source>
            <translation>结束日期从</translation>
        </message>
        <message>
            <source>to</source>
            <comment>until this day</comment>
            <translation>至</translation>
        </message>
        <message>
            <source>seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <source>%1 % of each agent's closed conversations by chance</source>
            <translation>每位客服已结束会话随机抽 %1 %</translation>
        </message>
        <message>
            <source>%1 closed conversations of each agent by chance</source>
            <translation>每位客服随机抽 %1 个已结束会话</translation>
        </message>
        <message>
            <source>of %1: %2</source>
            <translation>%1：%2 个</translation>
        </message>
        <message>
            <source>all with a complaint</source>
            <translation>全部投诉会话</translation>
        </message>
        <message>
            <source>all with %1 stars or fewer</source>
            <translation>全部 %1 星及以下</translation>
        </message>
        <message>
            <source>all with a reply after more than %1 min</source>
            <translation>全部回复超过 %1 分钟的</translation>
        </message>
        <message>
            <source>all with %1 wording hits or more</source>
            <translation>全部用语问题不少于 %1 处的</translation>
        </message>
    </context>
    <context>
        <name>ui::quality::ScoresDialog</name>
        <message>
            <source>Scores of the last 30 days</source>
            <translation>近30天质检得分</translation>
        </message>
        <message>
            <source>%1 inspected, %2 passed, mean %3, from %4 to %5, deviation %6</source>
            <translation>质检 %1 个，合格 %2 个，平均 %3 分，最低 %4 分，最高 %5 分，标准差 %6</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>No conversation was inspected. Draw a sample first.</source>
            <translation>还没有质检会话。请先抽样。</translation>
        </message>
        <message>
            <source>Between the agents</source>
            <translation>客服之间</translation>
        </message>
        <message>
            <source>mean %1, deviation %2, variance %3</source>
            <translation>均值 %1，标准差 %2，方差 %3</translation>
        </message>
        <message>
            <source>By agent</source>
            <translation>按客服</translation>
        </message>
        <message>
            <source>Root causes</source>
            <translation>根本原因</translation>
        </message>
        <message>
            <source>%1 – %2: %3 of %4 drawn, %5 still to inspect, seed %6, by %7</source>
            <translation>%1 至 %2：%4 个中抽取 %3 个，待质检 %5 个，种子 %6，抽样人 %7</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>抽样批次</translation>
        </message>
        <message>
            <source>Close</source>
            <comment>verb, a window</comment>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>ui::quality::TranscriptView</name>
        <message>
            <source>Comment on the chosen message</source>
            <translation>对选中消息的评语</translation>
        </message>
        <message numerus="yes">
            <source>[%n attachments]</source>
            <translation>
                <numerusform>[%n 个附件]</numerusform>
            </translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>未送达</translation>
        </message>
        <message>
            <source>Counted: %1</source>
            <translation>系统统计：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Comment: %1</source>
            <translation>评语：%1</translation>
        </message>
    </context>
    <context>
        <name>ui::reminders::ReminderTableModel</name>
        <message>
            <source>%1 × · %2</source>
            <translation>%1 次 · %2</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Ordered</source>
            <extracomment>Column: when it was ordered</extracomment>
            <translation>下单时间</translation>
        </message>
        <message>
            <source>Reminded</source>
            <extracomment>Column: how often, and when last</extracomment>
            <translation>已催付</translation>
        </message>
        <message>
            <source>Cause</source>
            <extracomment>Column: why it is not paid</extracomment>
            <translation>未付原因</translation>
        </message>
        <message>
            <source>Method</source>
            <extracomment>Column: how the buyer was reminded</extracomment>
            <translation>方式</translation>
        </message>
        <message>
            <source>Result</source>
            <extracomment>Column: what the buyer said</extracomment>
            <translation>买家反馈</translation>
        </message>
        <message>
            <source>Outcome</source>
            <extracomment>Column: what the next import showed</extracomment>
            <translation>成效</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>宝贝</translation>
        </message>
    </context>
    <context>
        <name>ui::reminders::ReminderView</name>
        <message>
            <source>Why unpaid</source>
            <translation>未付原因</translation>
        </message>
        <message>
            <source>How</source>
            <translation>催付方式</translation>
        </message>
        <message>
            <source>Text of the reminder</source>
            <translation>催付话术</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>催付</translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>打开订单</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>打开会话</translation>
        </message>
        <message>
            <source>Note (may be left empty)</source>
            <translation>备注（可不填）</translation>
        </message>
        <message>
            <source>Keep the result</source>
            <translation>保存结果</translation>
        </message>
        <message>
            <source>What the buyer said</source>
            <translation>买家反馈</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Choose an order in the list.</source>
            <translation>请在列表中选择一个订单。</translation>
        </message>
        <message>
            <source>Allowed from %1.</source>
            <translation>%1 后可催付。</translation>
        </message>
        <message>
            <source>What was said (may be left empty)</source>
            <translation>沟通内容（可不填）</translation>
        </message>
    </context>
    <context>
        <name>ui::reminders::RemindersPage</name>
        <message>
            <source>Unpaid</source>
            <extracomment>Name of the workplace: orders that are not paid</extracomment>
            <translation>催付</translation>
        </message>
        <message>
            <source>Order, buyer, item</source>
            <translation>订单、买家、宝贝</translation>
        </message>
        <message>
            <source>Remind the selected</source>
            <translation>催付选中订单</translation>
        </message>
        <message>
            <source>The list could not be read. Press F5 to try again.</source>
            <translation>列表读取失败，请按 F5 重试。</translation>
        </message>
        <message>
            <source>Remind the selected %1</source>
            <translation>催付选中的 %1 单</translation>
        </message>
        <message>
            <source>Remind the buyer to pay</source>
            <translation>催付</translation>
        </message>
        <message>
            <source>Remind the buyers of the selected orders</source>
            <translation>批量催付选中订单</translation>
        </message>
        <message>
            <source>Keep what the buyer said</source>
            <translation>保存买家反馈</translation>
        </message>
        <message>
            <source>Open the unpaid order</source>
            <translation>打开未付订单</translation>
        </message>
        <message>
            <source>Open the conversation of the unpaid order</source>
            <translation>打开未付订单的会话</translation>
        </message>
        <message>
            <source>Find an unpaid order</source>
            <translation>查找未付订单</translation>
        </message>
        <message>
            <source>Read the unpaid orders again</source>
            <translation>刷新未付订单</translation>
        </message>
        <message>
            <source>Paid after a reminder in 30 days: %1 of %2 (%3 %)</source>
            <translation>近 30 天催付成功：%1/%2（%3%）</translation>
        </message>
        <message>
            <source>No unpaid order here</source>
            <translation>这里没有未付订单</translation>
        </message>
        <message>
            <source>Import the newest orders to see who has not paid. Whom a rule holds back is under “Held back”.</source>
            <translation>导入最新订单即可看到未付款的买家；被规则拦下的在“暂不催付”里。</translation>
        </message>
        <message>
            <source>Unpaid orders come from the shop's exports.</source>
            <translation>未付订单来自店铺导出的订单文件。</translation>
        </message>
        <message>
            <source>The reminder is sent, or waits to be copied.</source>
            <translation>催付已发送；如没有会话，则等待复制发送。</translation>
        </message>
        <message>
            <source>The reminder is written down.</source>
            <translation>催付已记录。</translation>
        </message>
        <message>
            <source>Reminded: %1.</source>
            <translation>已催付 %1 单。</translation>
        </message>
        <message>
            <source>Left out by the rules: %1.</source>
            <translation>按规则跳过：%1。</translation>
        </message>
        <message>
            <source>The result is kept.</source>
            <translation>结果已保存。</translation>
        </message>
        <message>
            <source>There is no conversation with this buyer yet.</source>
            <translation>还没有与该买家的会话。</translation>
        </message>
    </context>
    <context>
        <name>ui::reminders::RemindersText</name>
        <message>
            <source>May be reminded</source>
            <extracomment>Filter: orders whose buyers may be reminded now</extracomment>
            <translation>可催付</translation>
        </message>
        <message>
            <source>Held back</source>
            <extracomment>Filter: a rule holds the reminder back</extracomment>
            <translation>暂不催付</translation>
        </message>
        <message>
            <source>All unpaid</source>
            <translation>全部未付</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>已催付</translation>
        </message>
        <message>
            <source>Not known</source>
            <extracomment>Why a buyer has not paid</extracomment>
            <translation>原因未知</translation>
        </message>
        <message>
            <source>Forgot</source>
            <extracomment>Why a buyer has not paid</extracomment>
            <translation>忘记付款</translation>
        </message>
        <message>
            <source>Price or postage</source>
            <extracomment>Why a buyer has not paid</extracomment>
            <translation>价格或运费</translation>
        </message>
        <message>
            <source>Scarce stock</source>
            <extracomment>Why a buyer has not paid: a word of scarce stock helps</extracomment>
            <translation>库存紧张</translation>
        </message>
        <message>
            <source>Has questions</source>
            <extracomment>Why a buyer has not paid</extracomment>
            <translation>有疑问</translation>
        </message>
        <message>
            <source>Payment trouble</source>
            <extracomment>Why a buyer has not paid</extracomment>
            <translation>付款遇到问题</translation>
        </message>
        <message>
            <source>Order was changed</source>
            <extracomment>Why a buyer has not paid: the order was changed for him</extracomment>
            <translation>订单已修改</translation>
        </message>
        <message>
            <source>Other</source>
            <comment>cause</comment>
            <extracomment>Why a buyer has not paid</extracomment>
            <translation>其他</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Call</source>
            <comment>noun</comment>
            <translation>电话</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>短信</translation>
        </message>
        <message>
            <source>No result yet</source>
            <extracomment>Result of a reminder: nothing noted yet</extracomment>
            <translation>暂无反馈</translation>
        </message>
        <message>
            <source>Will pay</source>
            <translation>答应付款</translation>
        </message>
        <message>
            <source>Will not pay</source>
            <translation>不付了</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>没有回应</translation>
        </message>
        <message>
            <source>Has a question</source>
            <translation>有疑问</translation>
        </message>
        <message>
            <source>Still unpaid</source>
            <extracomment>Outcome of a reminder</extracomment>
            <translation>仍未付</translation>
        </message>
        <message>
            <source>Paid after it</source>
            <extracomment>Outcome of a reminder</extracomment>
            <translation>催后付款</translation>
        </message>
        <message>
            <source>Paid before it</source>
            <extracomment>Outcome of a reminder</extracomment>
            <translation>催前已付</translation>
        </message>
        <message>
            <source>Order closed</source>
            <extracomment>Outcome of a reminder</extracomment>
            <translation>订单关闭</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>已不存在</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付款</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Just ordered</source>
            <translation>刚下单</translation>
        </message>
        <message>
            <source>Too old</source>
            <translation>已过时</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>有投诉</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>夜间</translation>
        </message>
        <message>
            <source>Cooling down</source>
            <translation>冷却中</translation>
        </message>
        <message>
            <source>Often enough</source>
            <translation>次数已满</translation>
        </message>
        <message>
            <source>No buyer</source>
            <translation>无昵称</translation>
        </message>
        <message>
            <source>Refused</source>
            <comment>reminder</comment>
            <translation>被拒</translation>
        </message>
        <message>
            <source>This order is gone. Read the list again.</source>
            <translation>该订单已不存在，请刷新列表。</translation>
        </message>
        <message>
            <source>This order is paid: there is nothing to remind of.</source>
            <translation>订单已付款，无需催付。</translation>
        </message>
        <message>
            <source>This order is closed: there is nothing to remind of.</source>
            <translation>订单已关闭，无需催付。</translation>
        </message>
        <message>
            <source>It was ordered just now. Give the buyer time to pay.</source>
            <translation>刚刚下单，请给买家一点付款时间。</translation>
        </message>
        <message>
            <source>The order is too old for a reminder.</source>
            <translation>订单时间太久，不再催付。</translation>
        </message>
        <message>
            <source>The buyer complained about this order. See to that first.</source>
            <translation>买家对该订单有投诉，请先处理投诉。</translation>
        </message>
        <message>
            <source>Nobody is reminded at night.</source>
            <translation>夜间不催付。</translation>
        </message>
        <message>
            <source>This buyer was reminded a short time ago, perhaps of another order. Wait for the cool-down.</source>
            <translation>不久前已催付过该买家（可能是另一单），请等间隔时间过后再催。</translation>
        </message>
        <message>
            <source>The buyer was reminded of this order as often as the rules allow.</source>
            <translation>该订单的催付次数已达上限。</translation>
        </message>
        <message>
            <source>The order names no buyer.</source>
            <translation>订单没有买家昵称。</translation>
        </message>
        <message>
            <source>Write the text of the reminder first.</source>
            <translation>请先填写催付话术。</translation>
        </message>
        <message>
            <source>The text is longer than 2,000 characters. Shorten it.</source>
            <translation>内容超过 2,000 字，请缩短。</translation>
        </message>
        <message>
            <source>A colleague changed it since you read it. Look again, then repeat.</source>
            <translation>同事已修改，请查看后再操作。</translation>
        </message>
        <message>
            <source>It is so already.</source>
            <translation>没有变化。</translation>
        </message>
        <message>
            <source>This reminder was written before. Look at the notices that wait.</source>
            <translation>这条催付已经写过，请查看待发通知。</translation>
        </message>
        <message>
            <source>Your role may not do this. Ask a lead.</source>
            <translation>您的角色无权操作，请找组长。</translation>
        </message>
    </context>
    <context>
        <name>ui::reports::BriefPainting</name>
        <message>
            <source>Buyer: </source>
            <translation>客户：</translation>
        </message>
        <message>
            <source>Shop: </source>
            <translation>客服：</translation>
        </message>
        <message>
            <source>Complaints received</source>
            <translation>新增投诉</translation>
        </message>
        <message>
            <source>Complaints closed</source>
            <translation>办结投诉</translation>
        </message>
        <message>
            <source>Complaints open now</source>
            <translation>当前未结投诉</translation>
        </message>
        <message>
            <source>Complaints overdue now</source>
            <translation>当前超时投诉</translation>
        </message>
        <message>
            <source>%1 · met</source>
            <translation>%1 · 达标</translation>
        </message>
        <message>
            <source>%1 · missed</source>
            <translation>%1 · 未达标</translation>
        </message>
        <message>
            <source>Figures of %1</source>
            <translation>%1 的数据</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>前日</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Today's tasks</source>
            <translation>今日工作任务</translation>
        </message>
        <message>
            <source>Nothing is due today.</source>
            <translation>今天没有到期的任务。</translation>
        </message>
        <message>
            <source>Promises due today</source>
            <translation>今日到期的承诺</translation>
        </message>
        <message>
            <source>Overdue cases</source>
            <translation>已超时的事项</translation>
        </message>
        <message>
            <source>Case of the day</source>
            <translation>今日案例</translation>
        </message>
        <message>
            <source>To learn: %1</source>
            <translation>学习要点：%1</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>公告</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>……另有 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Morning brief %1</source>
            <translation>早会简报 %1</translation>
        </message>
        <message>
            <source>%1 %2 (day before %3)</source>
            <translation>%1 %2（前日 %3）</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>目标 %1</translation>
        </message>
    </context>
    <context>
        <name>ui::reports::BriefTab</name>
        <message>
            <source>Counting</source>
            <translation>正在统计</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>前一天</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>后一天</translation>
        </message>
        <message>
            <source>Case of the day…</source>
            <translation>今日案例…</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>复制为文字</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Conversation or complaint</source>
            <translation>会话或投诉</translation>
        </message>
        <message>
            <source>What is to be learned from it</source>
            <translation>从中学到什么</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>选用</translation>
        </message>
        <message>
            <source>No case</source>
            <translation>不设案例</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>The brief is copied as text: paste it into the team's chat.</source>
            <translation>早会简报已复制为文字，可粘贴到团队群里。</translation>
        </message>
        <message>
            <source>Morning brief as PDF</source>
            <translation>早会简报存为 PDF</translation>
        </message>
        <message>
            <source>morning-brief-%1.pdf</source>
            <translation>早会简报-%1.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The brief is in %1.</source>
            <translation>早会简报已保存到 %1。</translation>
        </message>
        <message>
            <source>%1 could not be written. Close it where it is open, or choose another place.</source>
            <translation>无法写入 %1。请关闭已打开的该文件，或另选位置。</translation>
        </message>
        <message>
            <source>No conversation was closed and no complaint came lately: there is nothing to choose from.</source>
            <translation>近期没有结束的会话，也没有新投诉，没有可选的案例。</translation>
        </message>
        <message>
            <source>The case is in the brief, with names and numbers covered.</source>
            <translation>案例已放入早会简报，姓名和号码已隐去。</translation>
        </message>
        <message>
            <source>The brief of this day has no case any more.</source>
            <translation>当天的早会简报已不含案例。</translation>
        </message>
        <message>
            <source>Brief of the day before</source>
            <translation>前一天的早会简报</translation>
        </message>
        <message>
            <source>Brief of the day after</source>
            <translation>后一天的早会简报</translation>
        </message>
        <message>
            <source>Copy the morning brief as text</source>
            <translation>复制早会简报为文字</translation>
        </message>
        <message>
            <source>Choose the case of the day…</source>
            <translation>选择今日案例…</translation>
        </message>
        <message>
            <source>Take the case out of the brief</source>
            <translation>从早会简报中移除案例</translation>
        </message>
    </context>
    <context>
        <name>ui::reports::FeedbackPane</name>
        <message>
            <source>For operations</source>
            <translation>反馈给运营</translation>
        </message>
        <message>
            <source>What this buyer wants of a product goes to the list for operations.</source>
            <translation>把这位客户对商品的需求和意见记入给运营部门的反馈清单。</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>What is wanted, in a sentence</source>
            <translation>一句话写明需求或意见</translation>
        </message>
        <message>
            <source>Feedback</source>
            <extracomment>Tab beside a conversation: feedback to operations</extracomment>
            <translation>反馈</translation>
        </message>
        <message>
            <source>It is in the list for operations.</source>
            <translation>已记入运营反馈清单。</translation>
        </message>
        <message>
            <source>Feedback to operations from this talk</source>
            <translation>把本会话的意见反馈给运营</translation>
        </message>
    </context>
    <context>
        <name>ui::reports::FeedbackTab</name>
        <message>
            <source>Product</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>What buyers want</source>
            <translation>客户需求和意见</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>记录人</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Answer of operations</source>
            <translation>运营答复</translation>
        </message>
        <message>
            <source>No feedback here</source>
            <translation>暂无反馈</translation>
        </message>
        <message>
            <source>Write down what buyers want of a product, take it in from complaints, or from the pane beside a conversation.</source>
            <translation>可手动记录客户对商品的需求，也可从投诉或会话旁的“反馈”页签收入。</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>新增反馈</translation>
        </message>
        <message>
            <source>Product or words</source>
            <translation>商品或关键词</translation>
        </message>
        <message>
            <source>Every topic</source>
            <translation>全部类别</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>未答复</translation>
        </message>
        <message>
            <source>From complaints</source>
            <translation>从投诉收入</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>登记答复…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>New entry…</source>
            <translation>新增反馈…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>From complaints (%1)</source>
            <translation>从投诉收入（%1）</translation>
        </message>
        <message>
            <source>%1
Answer: %2</source>
            <translation>%1
答复：%2</translation>
        </message>
        <message>
            <source>Feedback from conversation %1</source>
            <translation>来自会话 %1 的反馈</translation>
        </message>
        <message>
            <source>Feedback to operations</source>
            <translation>运营反馈</translation>
        </message>
        <message>
            <source>What buyers want, in a sentence</source>
            <translation>一句话写明客户的需求或意见</translation>
        </message>
        <message>
            <source>Answer of operations to: %1</source>
            <translation>运营对此的答复：%1</translation>
        </message>
        <message>
            <source>What operations say or do about it</source>
            <translation>运营部门的答复或处理</translation>
        </message>
        <message>
            <source>The list for operations is up to date.</source>
            <translation>运营反馈清单已更新。</translation>
        </message>
        <message numerus="yes">
            <source>%n complaints of the last 30 days are taken in, with names and numbers covered.</source>
            <translation>
                <numerusform>已收入近 30 天的 %n 条投诉，姓名和号码已隐去。</numerusform>
            </translation>
        </message>
        <message>
            <source>feedback</source>
            <translation>运营反馈</translation>
        </message>
        <message>
            <source>Take feedback in from complaints</source>
            <translation>从投诉收入反馈</translation>
        </message>
        <message>
            <source>Answer of operations…</source>
            <translation>登记运营答复…</translation>
        </message>
        <message>
            <source>Open what the feedback comes from</source>
            <translation>打开反馈的来源</translation>
        </message>
    </context>
    <context>
        <name>ui::reports::ItemsEditor</name>
        <message>
            <source>Add an item</source>
            <translation>添加一项</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>工作内容</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>截止时间</translation>
        </message>
        <message>
            <source>Remove the item</source>
            <translation>删除此项</translation>
        </message>
    </context>
    <context>
        <name>ui::reports::MyDayTab</name>
        <message>
            <source>The day before</source>
            <translation>前一天</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>后一天</translation>
        </message>
        <message>
            <source>Check list of the day</source>
            <translation>每日工作检查表</translation>
        </message>
        <message>
            <source>My note</source>
            <translation>我的随记</translation>
        </message>
        <message>
            <source>Only you can read it in this program, no lead and no colleague: what went well, what you would do otherwise.</source>
            <translation>在本软件中只有您自己能看到，主管和同事都看不到：今天哪里做得好，哪里可以改进。</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>保存随记</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>已完成 %1/%2</translation>
        </message>
        <message>
            <source>The note is saved.</source>
            <translation>随记已保存。</translation>
        </message>
        <message>
            <source>Check the next item of the day</source>
            <translation>勾选下一项日检内容</translation>
        </message>
        <message>
            <source>Note of the day before</source>
            <translation>前一天的随记</translation>
        </message>
        <message>
            <source>Note of the day after</source>
            <translation>后一天的随记</translation>
        </message>
    </context>
    <context>
        <name>ui::reports::PlansTab</name>
        <message>
            <source>Plan</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>工作项</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>截止时间</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Mine</source>
            <extracomment>Filter: plans of the agent</extracomment>
            <translation>我的</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>New plan…</source>
            <translation>新建计划…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Length of the plan</source>
            <translation>计划周期</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>Title of the plan</source>
            <translation>计划标题</translation>
        </message>
        <message>
            <source>Make the plan</source>
            <translation>生成计划</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>取消此项</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>No plan yet. Make one from a template for the day, week or month.</source>
            <translation>还没有计划。可用模板制订日、周、月工作计划。</translation>
        </message>
        <message>
            <source>Without a template</source>
            <translation>不用模板</translation>
        </message>
        <message>
            <source>The plan is made; its items are tasks of their owners.</source>
            <translation>计划已生成，各项已成为责任人的任务。</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>A colleague changed the item meanwhile. Press F5 and look again.</source>
            <translation>同事已修改该项。请按 F5 刷新后再看。</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>工作计划</translation>
        </message>
        <message>
            <source>The item of the plan is done</source>
            <translation>计划项已完成</translation>
        </message>
        <message>
            <source>Drop the item of the plan</source>
            <translation>取消计划项</translation>
        </message>
    </context>
    <context>
        <name>ui::reports::ReportCounter</name>
        <message>
            <source>The figures could not be counted. Look into the log, then press F5.</source>
            <translation>数据统计失败。请查看日志，再按 F5 重试。</translation>
        </message>
    </context>
    <context>
        <name>ui::reports::ReportPainting</name>
        <message>
            <source>Figures</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Consultations by agent</source>
            <translation>各客服接待量</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>工作总结</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>存在问题</translation>
        </message>
        <message>
            <source>Next plan</source>
            <translation>下期计划</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>截止时间</translation>
        </message>
        <message>
            <source>Comment of %1</source>
            <translation>%1 的批注</translation>
        </message>
    </context>
    <context>
        <name>ui::reports::ReportsPage</name>
        <message>
            <source>Morning brief</source>
            <translation>早会简报</translation>
        </message>
        <message>
            <source>Work reports</source>
            <translation>工作汇报</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>工作计划</translation>
        </message>
        <message>
            <source>My day</source>
            <translation>我的一天</translation>
        </message>
        <message>
            <source>Feedback to operations</source>
            <translation>运营反馈</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>汇报</translation>
        </message>
        <message>
            <source>Read and count anew</source>
            <translation>重新读取并统计</translation>
        </message>
        <message>
            <source>Next part of the reports</source>
            <translation>下一个汇报页签</translation>
        </message>
        <message>
            <source>Previous part of the reports</source>
            <translation>上一个汇报页签</translation>
        </message>
        <message>
            <source>New report, plan or entry</source>
            <translation>新建汇报、计划或反馈</translation>
        </message>
        <message>
            <source>Save what is written</source>
            <translation>保存填写的内容</translation>
        </message>
        <message>
            <source>Export what is shown…</source>
            <translation>导出当前内容…</translation>
        </message>
        <message>
            <source>Print the brief or report…</source>
            <translation>打印简报或汇报…</translation>
        </message>
    </context>
    <context>
        <name>ui::reports::ReportsText</name>
        <message>
            <source>Work report</source>
            <translation>工作汇报</translation>
        </message>
        <message>
            <source>Team report</source>
            <translation>团队汇报</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>周</translation>
        </message>
        <message>
            <source>Two weeks</source>
            <translation>双周</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Team report of the day</source>
            <translation>团队日报</translation>
        </message>
        <message>
            <source>Daily report</source>
            <translation>日报</translation>
        </message>
        <message>
            <source>Team report of the week</source>
            <translation>团队周报</translation>
        </message>
        <message>
            <source>Weekly report</source>
            <translation>周报</translation>
        </message>
        <message>
            <source>Team report of two weeks</source>
            <translation>团队双周报</translation>
        </message>
        <message>
            <source>Report of two weeks</source>
            <translation>双周报</translation>
        </message>
        <message>
            <source>Team report of the month</source>
            <translation>团队月报</translation>
        </message>
        <message>
            <source>Monthly report</source>
            <translation>月报</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>已提交</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Improvement of the product</source>
            <translation>产品改进</translation>
        </message>
        <message>
            <source>Demand of the market</source>
            <translation>市场需求</translation>
        </message>
        <message>
            <source>Price and promotion</source>
            <translation>价格与活动</translation>
        </message>
        <message>
            <source>Product page</source>
            <translation>商品页面</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>包装</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>物流配送</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>手动录入</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Waits for operations</source>
            <translation>待运营答复</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已答复</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已超时</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>咨询</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Sales amount</source>
            <translation>销售额</translation>
        </message>
        <message>
            <source>Average per customer</source>
            <translation>客单价</translation>
        </message>
        <message>
            <source>Consultations received</source>
            <translation>接待量</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>未回复</translation>
        </message>
        <message>
            <source>Complaint rate</source>
            <translation>投诉率</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>It is no longer there. Press F5 to read the list again.</source>
            <translation>该记录已不存在。请按 F5 刷新列表。</translation>
        </message>
        <message>
            <source>Your role or your part in it does not allow this. Ask your lead.</source>
            <translation>您的角色无权进行此操作，请联系主管。</translation>
        </message>
        <message>
            <source>It was submitted or confirmed already and cannot be changed so.</source>
            <translation>已提交或已确认，不能这样修改。</translation>
        </message>
        <message>
            <source>A colleague changed it meanwhile. Press F5 and look again.</source>
            <translation>同事已修改。请按 F5 刷新后再看。</translation>
        </message>
        <message>
            <source>Something must be written first: fill in the empty field.</source>
            <translation>请先填写空白的内容。</translation>
        </message>
        <message>
            <source>The text is longer than 4,000 characters. Shorten it.</source>
            <translation>内容超过 4000 字，请精简。</translation>
        </message>
        <message>
            <source>Write a comment that says what is missing.</source>
            <translation>请在批注中写明缺少什么。</translation>
        </message>
        <message>
            <source>An item has no words. Fill it in or remove it.</source>
            <translation>有一项没有内容，请填写或删除。</translation>
        </message>
        <message>
            <source>An item has nobody who does it. Name its owner.</source>
            <translation>有一项没有责任人，请填写责任人。</translation>
        </message>
        <message>
            <source>An item is due in the past. Choose a later day.</source>
            <translation>有一项的截止时间已过，请选择之后的时间。</translation>
        </message>
        <message>
            <source>A plan needs an item at least. Add one or choose a template.</source>
            <translation>计划至少要有一项，请添加或选用模板。</translation>
        </message>
        <message>
            <source>Name the product that it is about.</source>
            <translation>请填写是哪件商品。</translation>
        </message>
        <message>
            <source>This complaint is in the list already.</source>
            <translation>该投诉已在清单中。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有任何改动。</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>回复数</translation>
        </message>
        <message>
            <source>First response</source>
            <translation>首次响应</translation>
        </message>
        <message>
            <source>Conversations closed</source>
            <translation>结束会话</translation>
        </message>
        <message>
            <source>Orders reviewed</source>
            <translation>审单数</translation>
        </message>
        <message>
            <source>Cases ended</source>
            <translation>办结事项</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>承诺兑现</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>完成任务</translation>
        </message>
        <message>
            <source>Complaint %1</source>
            <translation>投诉 %1</translation>
        </message>
        <message>
            <source>Ticket %1</source>
            <translation>工单 %1</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>退换货 %1</translation>
        </message>
        <message>
            <source>Parcel case %1</source>
            <translation>包裹异常 %1</translation>
        </message>
        <message>
            <source>Order to review</source>
            <translation>待审订单</translation>
        </message>
        <message>
            <source>Buyer's review %1</source>
            <translation>买家评价 %1</translation>
        </message>
        <message>
            <source>Paid orders</source>
            <translation>销售订单数</translation>
        </message>
        <message>
            <source>Consult conversion, next day</source>
            <translation>次日咨询转化率</translation>
        </message>
        <message>
            <source>Conversations received</source>
            <translation>接待会话数</translation>
        </message>
        <message>
            <source>First response time</source>
            <translation>首次响应时间</translation>
        </message>
        <message>
            <source>Three-minute rate</source>
            <translation>3分钟人工响应率</translation>
        </message>
        <message>
            <source>Satisfied buyers</source>
            <translation>客户满意度</translation>
        </message>
        <message>
            <source>Problems solved</source>
            <translation>问题解决率</translation>
        </message>
        <message>
            <source>Learning · %1</source>
            <translation>学习 · %1</translation>
        </message>
    </context>
    <context>
        <name>ui::reports::WorkTab</name>
        <message>
            <source>Report</source>
            <translation>汇报</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>咨询</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>回复数</translation>
        </message>
        <message>
            <source>First response</source>
            <translation>首次响应</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售额</translation>
        </message>
        <message>
            <source>Submitted. Its figures stay as they are now.</source>
            <translation>已提交，数据以提交时为准。</translation>
        </message>
        <message>
            <source>Mine</source>
            <extracomment>Filter: reports of the agent</extracomment>
            <translation>我的</translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>待我确认</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Filter: all reports that the agent may read</extracomment>
            <translation>全部</translation>
        </message>
        <message>
            <source>Kind of report</source>
            <translation>汇报类型</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>填写</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>No report here</source>
            <translation>暂无汇报</translation>
        </message>
        <message>
            <source>Choose the kind of report above and write it: the figures are filled in from your own work.</source>
            <translation>在上方选择汇报类型并填写，数据会按您的工作自动填入。</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>工作小结</translation>
        </message>
        <message>
            <source>Problems, one a line</source>
            <translation>存在问题（每行一条）</translation>
        </message>
        <message>
            <source>Plan for the next time</source>
            <translation>下期工作计划</translation>
        </message>
        <message>
            <source>Goals with owner and date</source>
            <translation>目标（责任人和期限）</translation>
        </message>
        <message>
            <source>Your comment on the report</source>
            <translation>对汇报的批注</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>提交</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Return</source>
            <extracomment>Button: gives the report back to its writer</extracomment>
            <translation>退回</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1，%2：%3</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>正在统计…</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>Confirmed.</source>
            <translation>已确认。</translation>
        </message>
        <message>
            <source>Returned to its writer.</source>
            <translation>已退回填写人。</translation>
        </message>
        <message>
            <source>The comment is with its writer.</source>
            <translation>批注已送达填写人。</translation>
        </message>
        <message>
            <source>reports</source>
            <translation>工作汇报</translation>
        </message>
        <message>
            <source>Report as PDF</source>
            <translation>汇报存为 PDF</translation>
        </message>
        <message>
            <source>report.pdf</source>
            <translation>工作汇报.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The report is in %1.</source>
            <translation>汇报已保存到 %1。</translation>
        </message>
        <message>
            <source>%1 could not be written. Close it where it is open, or choose another place.</source>
            <translation>无法写入 %1。请关闭已打开的该文件，或另选位置。</translation>
        </message>
        <message>
            <source>Write the daily report</source>
            <translation>写日报</translation>
        </message>
        <message>
            <source>Write the weekly report</source>
            <translation>写周报</translation>
        </message>
        <message>
            <source>Write the team report of the week</source>
            <translation>写团队周报</translation>
        </message>
        <message>
            <source>Submit the report</source>
            <translation>提交汇报</translation>
        </message>
        <message>
            <source>Confirm the report</source>
            <translation>确认汇报</translation>
        </message>
        <message>
            <source>Comment on the report</source>
            <translation>批注汇报</translation>
        </message>
        <message>
            <source>Return the report</source>
            <translation>退回汇报</translation>
        </message>
        <message>
            <source>Report as PDF…</source>
            <translation>汇报存为 PDF…</translation>
        </message>
    </context>
    <context>
        <name>ui::requests::RequestActs</name>
        <message>
            <source>Granted at once: it leaves with the next hand-off list.</source>
            <translation>已直接同意，随下一份交接单交出。</translation>
        </message>
        <message>
            <source>Kept: it waits for what is still missing or for a colleague.</source>
            <translation>已记录，等待补全信息或同事处理。</translation>
        </message>
        <message>
            <source>Handed off: %1 requests, %2 edits, %3 notes and %4 applications.</source>
            <translation>已导出交接单：%1 条订单申请、%2 条修改、%3 条备注、%4 条申请。</translation>
        </message>
        <message>
            <source>Nothing waits to be handed off.</source>
            <translation>没有待交接的内容。</translation>
        </message>
        <message>
            <source>The file cannot be written. Choose another folder.</source>
            <translation>文件无法写入，请换一个文件夹。</translation>
        </message>
        <message>
            <source>Your role may not write the hand-off list: ask a lead.</source>
            <translation>你的角色无权导出交接单，请联系主管。</translation>
        </message>
    </context>
    <context>
        <name>ui::requests::RequestForm</name>
        <message>
            <source>It is the buyer who asks</source>
            <translation>已核实是买家本人</translation>
        </message>
        <message>
            <source>Ask the buyer what is wanted</source>
            <translation>先询问买家</translation>
        </message>
        <message>
            <source>Why it is asked</source>
            <translation>申请原因</translation>
        </message>
        <message>
            <source>How it was checked, never the answer itself</source>
            <translation>核实方式（不要填写具体答案）</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>订单号</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>申请事项</translation>
        </message>
        <message>
            <source>The buyer wants</source>
            <translation>买家选择</translation>
        </message>
        <message>
            <source>Changed to</source>
            <translation>改为</translation>
        </message>
        <message>
            <source>Expected in stock</source>
            <translation>预计到货</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Keep the request</source>
            <translation>提交申请</translation>
        </message>
    </context>
    <context>
        <name>ui::requests::RequestTableModel</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>申请事项</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>身份核实</translation>
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
            <source>Reason</source>
            <translation>原因</translation>
        </message>
    </context>
    <context>
        <name>ui::requests::RequestsPage</name>
        <message>
            <source>Requests</source>
            <translation>订单申请</translation>
        </message>
        <message>
            <source>Gifts, invoices, deals…</source>
            <translation>赠品、发票、大宗…</translation>
        </message>
        <message>
            <source>Hand-off list…</source>
            <translation>交接单…</translation>
        </message>
        <message>
            <source>New request…</source>
            <translation>新建申请…</translation>
        </message>
        <message>
            <source>No requests here</source>
            <translation>没有订单申请</translation>
        </message>
        <message>
            <source>A change of address, courier or goods, a cancelled order and goods out of stock are requests: begin one here, at an order or beside a conversation.</source>
            <translation>改地址、换快递、换规格、取消订单、缺货处理都在这里申请：可在此新建，也可从订单或会话旁发起。</translation>
        </message>
        <message>
            <source>Reason, how the identity was checked, the new specification, or the number of what was done</source>
            <translation>原因、核实方式、新规格，或办理单号</translation>
        </message>
        <message>
            <source>When the goods are expected</source>
            <translation>预计到货时间</translation>
        </message>
        <message>
            <source>Grant</source>
            <extracomment>Button: the shop will do it</extracomment>
            <translation>同意</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签字</translation>
        </message>
        <message>
            <source>It is the buyer</source>
            <translation>是本人</translation>
        </message>
        <message>
            <source>Not the buyer</source>
            <translation>非本人</translation>
        </message>
        <message>
            <source>Waive the check</source>
            <translation>免核实</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>等待到货</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>换款</translation>
        </message>
        <message>
            <source>Refund</source>
            <comment>verb</comment>
            <translation>退款</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Button: the request was carried out</extracomment>
            <translation>已办结</translation>
        </message>
        <message>
            <source>Failed</source>
            <extracomment>Button: the request did not come to pass</extracomment>
            <translation>未办成</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>打开会话</translation>
        </message>
        <message>
            <source>Begin a new request</source>
            <translation>新建订单申请</translation>
        </message>
        <message>
            <source>Sign the request</source>
            <translation>为申请签字</translation>
        </message>
        <message>
            <source>It is the buyer who asks</source>
            <translation>核实为买家本人</translation>
        </message>
        <message>
            <source>It is not the buyer who asks</source>
            <translation>核实为非本人</translation>
        </message>
        <message>
            <source>Waive the identity check</source>
            <translation>免除身份核实</translation>
        </message>
        <message>
            <source>The buyer waits for the goods</source>
            <translation>买家选择等待到货</translation>
        </message>
        <message>
            <source>The buyer takes something else</source>
            <translation>买家选择换款</translation>
        </message>
        <message>
            <source>The buyer wants the money back</source>
            <translation>买家选择退款</translation>
        </message>
        <message>
            <source>Refuse the request</source>
            <translation>拒绝申请</translation>
        </message>
        <message>
            <source>The request was carried out</source>
            <translation>申请已办结</translation>
        </message>
        <message>
            <source>The request did not come to pass</source>
            <translation>申请未办成</translation>
        </message>
        <message>
            <source>Withdraw the request</source>
            <translation>撤回申请</translation>
        </message>
        <message>
            <source>Write the hand-off list…</source>
            <translation>导出交接单…</translation>
        </message>
        <message>
            <source>Open the conversation of the request</source>
            <translation>打开申请对应的会话</translation>
        </message>
        <message>
            <source>Go to gifts, invoices and deals</source>
            <translation>前往赠品、发票、大宗申请</translation>
        </message>
        <message>
            <source>Read the list again</source>
            <translation>刷新列表</translation>
        </message>
        <message>
            <source>The buyer has no conversation here.</source>
            <translation>这位买家在这里没有会话。</translation>
        </message>
        <message>
            <source>Write the hand-off list</source>
            <translation>导出交接单</translation>
        </message>
        <message>
            <source>Table (*.csv);;Workbook (*.xlsx)</source>
            <translation>表格 (*.csv);;工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Mine</source>
            <extracomment>Filter: what I asked for</extracomment>
            <translation>我的</translation>
        </message>
        <message>
            <source>Send the form that is open, or grant the request</source>
            <translation>提交打开的表单，或同意申请</translation>
        </message>
    </context>
    <context>
        <name>ui::requests::RequestsText</name>
        <message>
            <source>Change the receiver</source>
            <translation>修改收货人</translation>
        </message>
        <message>
            <source>Change the address</source>
            <translation>修改收货地址</translation>
        </message>
        <message>
            <source>Change the phone</source>
            <translation>修改联系电话</translation>
        </message>
        <message>
            <source>Change the specification</source>
            <translation>修改商品规格</translation>
        </message>
        <message>
            <source>Change the courier</source>
            <translation>更改快递</translation>
        </message>
        <message>
            <source>Cancel the order</source>
            <translation>取消订单</translation>
        </message>
        <message>
            <source>Intercept the parcel</source>
            <translation>拦截包裹</translation>
        </message>
        <message>
            <source>Out of stock</source>
            <translation>缺货处理</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>等待到货</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>换款</translation>
        </message>
        <message>
            <source>Refund</source>
            <comment>verb</comment>
            <translation>退款</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未核实</translation>
        </message>
        <message>
            <source>It is the buyer</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>Not the buyer</source>
            <translation>非本人</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>免核实</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>待处理</translation>
        </message>
        <message>
            <source>To hand off</source>
            <translation>待交接</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Handed off</source>
            <translation>已交接</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已办结</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>未办成</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>已告知</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Start a return</source>
            <translation>转售后退货</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>requests</comment>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>办理中</translation>
        </message>
        <message>
            <source>To tell</source>
            <translation>待告知</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>%1, told</source>
            <translation>%1，已告知</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 until %2</source>
            <translation>%1，预计 %2</translation>
        </message>
        <message>
            <source>The order was shipped first</source>
            <translation>订单已先发货</translation>
        </message>
        <message>
            <source>The parcel was delivered first</source>
            <translation>包裹已先签收</translation>
        </message>
        <message>
            <source>The order was closed first</source>
            <translation>订单已先关闭</translation>
        </message>
        <message>
            <source>The edit request was withdrawn</source>
            <translation>修改请求已撤回</translation>
        </message>
        <message>
            <source>New name of the receiver</source>
            <translation>新的收货人姓名</translation>
        </message>
        <message>
            <source>New address, from the province on</source>
            <translation>新地址，从省份写起</translation>
        </message>
        <message>
            <source>New phone number</source>
            <translation>新的联系电话</translation>
        </message>
        <message>
            <source>New specification, such as colour and size</source>
            <translation>新规格，如颜色、尺码</translation>
        </message>
        <message>
            <source>New courier</source>
            <translation>新的快递公司</translation>
        </message>
        <message>
            <source>What replaces it: the new specification</source>
            <translation>换成什么：新规格</translation>
        </message>
        <message>
            <source>This request is not there any more.</source>
            <translation>这条申请已不存在。</translation>
        </message>
        <message>
            <source>This step is not possible as the request stands.</source>
            <translation>申请当前状态不能这样操作。</translation>
        </message>
        <message>
            <source>A colleague or an import changed the request. Look at it again.</source>
            <translation>同事或导入改动了这条申请，请重新查看。</translation>
        </message>
        <message>
            <source>There is no order of this number. Check the number, or import the newest orders.</source>
            <translation>没有这个订单号，请核对，或导入最新订单。</translation>
        </message>
        <message>
            <source>The order is not paid.</source>
            <translation>订单尚未付款。</translation>
        </message>
        <message>
            <source>The order is not shipped yet.</source>
            <translation>订单尚未发货。</translation>
        </message>
        <message>
            <source>The order is shipped: the shop cannot change it any more.</source>
            <translation>订单已发货，店铺无法再修改。</translation>
        </message>
        <message>
            <source>The parcel is delivered.</source>
            <translation>包裹已签收。</translation>
        </message>
        <message>
            <source>The order is closed.</source>
            <translation>订单已关闭。</translation>
        </message>
        <message>
            <source>This is asked for this order already. Look at the open request.</source>
            <translation>该订单已有同样的申请，请查看未完成的申请。</translation>
        </message>
        <message>
            <source>The order names no buyer. Begin from a conversation.</source>
            <translation>订单没有买家昵称，请从会话发起。</translation>
        </message>
        <message>
            <source>Say what it shall be changed to.</source>
            <translation>请填写改成什么。</translation>
        </message>
        <message>
            <source>It is so already.</source>
            <translation>已经是这样了。</translation>
        </message>
        <message>
            <source>Keep to 500 characters.</source>
            <translation>内容不能超过 500 字。</translation>
        </message>
        <message>
            <source>Ask the buyer first: wait, replace or refund.</source>
            <translation>请先问买家：等待、换款还是退款。</translation>
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
            <source>Give the number of what was done: of the refund, the edit or the parcel.</source>
            <translation>请填写办理单号：退款、修改或包裹的单号。</translation>
        </message>
        <message>
            <source>Make sure first that it is the buyer who asks, and note how.</source>
            <translation>请先核实是买家本人，并记录核实方式。</translation>
        </message>
        <message>
            <source>It is not the buyer who asks. Refuse it, or check again.</source>
            <translation>不是买家本人，请拒绝或重新核实。</translation>
        </message>
        <message>
            <source>Your role may not do this; a senior colleague or a lead can.</source>
            <translation>你的角色没有此权限，请由资深客服或组长处理。</translation>
        </message>
        <message>
            <source>The amount is over your limit. A colleague with a higher one decides.</source>
            <translation>金额超出你的额度，请由额度更高的同事处理。</translation>
        </message>
        <message>
            <source>The amount needs two persons. Sign it; a second lead grants it then.</source>
            <translation>金额需要两人审批：请先签字，再由另一位组长同意。</translation>
        </message>
        <message>
            <source>You signed it. A second person grants it.</source>
            <translation>你已签字，需要另一个人同意。</translation>
        </message>
        <message>
            <source>Only who asked, or a lead, takes it back.</source>
            <translation>只有申请人或组长可以撤回。</translation>
        </message>
        <message>
            <source>The same change is asked of the order already.</source>
            <translation>该订单已有相同的修改请求。</translation>
        </message>
        <message>
            <source>Choice kept.</source>
            <translation>已记录买家选择。</translation>
        </message>
        <message>
            <source>Identity check kept.</source>
            <translation>已记录身份核实。</translation>
        </message>
        <message>
            <source>Signed; a second person grants it.</source>
            <translation>已签字，等待另一个人同意。</translation>
        </message>
        <message>
            <source>Granted: it leaves with the next hand-off list.</source>
            <translation>已同意，随下一份交接单交出。</translation>
        </message>
        <message>
            <source>Refused; the notice to the buyer waits.</source>
            <translation>已拒绝，待告知买家。</translation>
        </message>
        <message>
            <source>Handed off.</source>
            <translation>已交接。</translation>
        </message>
        <message>
            <source>Done; the notice to the buyer waits.</source>
            <translation>已办结，待告知买家。</translation>
        </message>
        <message>
            <source>Failed; the notice to the buyer waits.</source>
            <translation>未办成，待告知买家。</translation>
        </message>
        <message>
            <source>The buyer knows.</source>
            <translation>已告知买家。</translation>
        </message>
        <message>
            <source>Request withdrawn.</source>
            <translation>申请已撤回。</translation>
        </message>
        <message>
            <source>Waived by %1: %2</source>
            <translation>%1 免核实：%2</translation>
        </message>
        <message>
            <source>You asked for it yourself. Another lead or an admin is the second person.</source>
            <translation>这是您自己提出的。须由另一位组长或管理员作为第二人。</translation>
        </message>
        <message>
            <source>The check was waived for this request already.</source>
            <translation>该申请已免核实过。</translation>
        </message>
    </context>
    <context>
        <name>ui::returns::InspectionForm</name>
        <message>
            <source>Record the inspection</source>
            <translation>登记质检结果</translation>
        </message>
        <message>
            <source>Inspection of the goods</source>
            <translation>退回商品质检</translation>
        </message>
        <message>
            <source>Leave empty where nothing is damaged</source>
            <translation>无损坏则留空</translation>
        </message>
        <message>
            <source>Leave empty where all is there</source>
            <translation>配件齐全则留空</translation>
        </message>
        <message>
            <source>Item number on the goods</source>
            <translation>实物货号</translation>
        </message>
        <message>
            <source>Pieces that came back</source>
            <translation>退回件数</translation>
        </message>
        <message>
            <source>Damage</source>
            <translation>损坏情况</translation>
        </message>
        <message>
            <source>Missing parts</source>
            <translation>缺少配件</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Read it from the goods</source>
            <translation>请以实物上的货号为准</translation>
        </message>
        <message>
            <source>The case says %1</source>
            <translation>单据登记为 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n there</source>
            <translation>
                <numerusform>已有 %n 张</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n needed: add them to the evidence</source>
            <translation>
                <numerusform>需要 %n 张：请添加到凭证</numerusform>
            </translation>
        </message>
        <message>
            <source>Not passed: %1</source>
            <translation>质检不合格：%1</translation>
        </message>
        <message>
            <source>Passed, but what the buyer said was not found</source>
            <translation>质检合格，但未发现买家反映的问题</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>质检合格</translation>
        </message>
    </context>
    <context>
        <name>ui::returns::MessageForm</name>
        <message>
            <source>Message to the buyer</source>
            <translation>发给买家的消息</translation>
        </message>
        <message>
            <source>Keep the text</source>
            <translation>保存文本</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Say what the buyer should know.</source>
            <translation>请填写要告知买家的内容。</translation>
        </message>
        <message>
            <source>“%1” in braces is no word for the buyer. Write what is meant.</source>
            <translation>大括号里的“%1”不能发给买家，请改成具体内容。</translation>
        </message>
    </context>
    <context>
        <name>ui::returns::RefundForm</name>
        <message>
            <source>Take this amount</source>
            <translation>采用此金额</translation>
        </message>
        <message>
            <source>Amount of the refund</source>
            <translation>退款金额</translation>
        </message>
        <message>
            <source>Alipay</source>
            <translation>支付宝</translation>
        </message>
        <message>
            <source>WeChat Pay</source>
            <translation>微信支付</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>银行卡</translation>
        </message>
        <message>
            <source>Credit card</source>
            <translation>信用卡</translation>
        </message>
        <message>
            <source>Huabei</source>
            <translation>花呗</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Back to the account paid from</source>
            <translation>原路退回至</translation>
        </message>
        <message>
            <source>of %1</source>
            <comment>pieces of the order</comment>
            <translation>/ 可退 %1</translation>
        </message>
        <message>
            <source>Postage paid (at most %1)</source>
            <translation>退还运费（最多 %1）</translation>
        </message>
        <message>
            <source>Coupon (a cost, not paid out)</source>
            <translation>优惠券（计入成本，不打款）</translation>
        </message>
        <message>
            <source>Refund %1 of at most %2</source>
            <translation>退款 %1，最多可退 %2</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>最多可退 %1</translation>
        </message>
    </context>
    <context>
        <name>ui::returns::ReportPainting</name>
        <message>
            <source>Cases opened</source>
            <translation>登记数</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>退款金额</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>处理中</translation>
        </message>
        <message>
            <source>Other costs</source>
            <translation>其他成本</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Refunded this month</source>
            <translation>本月退款金额</translation>
        </message>
        <message>
            <source>Inspections not passed</source>
            <translation>质检不合格</translation>
        </message>
        <message>
            <source>Other costs this month</source>
            <translation>本月其他成本</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>售后单</translation>
        </message>
        <message>
            <source>Cost per case</source>
            <translation>单均成本</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>登记日期</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单编号</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款金额</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>改进反馈</translation>
        </message>
        <message>
            <source>Returns: feedback for operations and warehouse</source>
            <translation>售后反馈报告（运营与仓库）</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>退换原因</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Kinds</source>
            <translation>售后类型</translation>
        </message>
    </context>
    <context>
        <name>ui::returns::ReturnActForm</name>
        <message>
            <source>A team lead waives the check</source>
            <translation>组长免核验</translation>
        </message>
        <message>
            <source>As the policy says</source>
            <translation>按政策结论</translation>
        </message>
        <message>
            <source>Last four digits of the receiver's phone</source>
            <translation>收件人手机尾号四位</translation>
        </message>
        <message>
            <source>Receiver's name and city</source>
            <translation>收件人姓名和城市</translation>
        </message>
        <message>
            <source>Order number and day of payment</source>
            <translation>订单编号和付款日期</translation>
        </message>
        <message>
            <source>Called back on the order's phone</source>
            <translation>按订单电话回拨</translation>
        </message>
        <message>
            <source>Offered instead</source>
            <translation>替代方案</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>判断</translation>
        </message>
        <message>
            <source>How it was checked</source>
            <translation>核验方式</translation>
        </message>
        <message>
            <source>Costs the shop</source>
            <translation>店铺成本</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>需要提供什么</translation>
        </message>
        <message>
            <source>In the buyer's words</source>
            <translation>买家原话</translation>
        </message>
        <message>
            <source>Where it goes, what to mind</source>
            <translation>退货地址和注意事项</translation>
        </message>
        <message>
            <source>Courier</source>
            <translation>快递公司</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>快递单号</translation>
        </message>
        <message>
            <source>Number of the payment</source>
            <translation>财务流水号</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>For operations and warehouse</source>
            <translation>反馈给运营和仓库</translation>
        </message>
        <message>
            <source>How the sum is made</source>
            <translation>金额说明</translation>
        </message>
        <message>
            <source>How the buyer paid</source>
            <translation>付款方式</translation>
        </message>
        <message>
            <source>Sum for the buyer</source>
            <translation>退给买家金额</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>Wanted item</source>
            <translation>换货商品</translation>
        </message>
        <message>
            <source>Costs more (less: −)</source>
            <translation>差价（便宜填负数）</translation>
        </message>
        <message>
            <source>What is mended</source>
            <translation>维修内容</translation>
        </message>
        <message>
            <source>Name of the colleague</source>
            <translation>同事姓名</translation>
        </message>
        <message>
            <source>The goods come back</source>
            <translation>需退回商品</translation>
        </message>
        <message>
            <source>I copy the text and send it by hand</source>
            <translation>复制文字，手动发送</translation>
        </message>
        <message>
            <source>The answers are right</source>
            <translation>回答正确</translation>
        </message>
        <message>
            <source>The buyer has paid the difference</source>
            <translation>买家已补差价</translation>
        </message>
        <message>
            <source>Why the check is waived</source>
            <translation>免核实原因</translation>
        </message>
        <message>
            <source>2026-03-01 18:00, as the buyer says</source>
            <translation>如 2026-03-01 18:00，按买家告知填写</translation>
        </message>
        <message>
            <source>Each buyer gets the shop's text with the numbers of his own case.</source>
            <translation>每位买家都会收到店铺话术，并自动带入各自售后单的内容。</translation>
        </message>
        <message>
            <source>Message to the buyer</source>
            <translation>发给买家的消息</translation>
        </message>
        <message>
            <source>Goods received on</source>
            <translation>签收时间</translation>
        </message>
        <message>
            <source>The goods still come back</source>
            <translation>商品仍需寄回</translation>
        </message>
        <message>
            <source>Write the receipt as 2026-03-01 or 2026-03-01 18:00.</source>
            <translation>签收时间请写成 2026-03-01 或 2026-03-01 18:00。</translation>
        </message>
    </context>
    <context>
        <name>ui::returns::ReturnActs</name>
        <message>
            <source>The case is open.</source>
            <translation>售后单已建立。</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) left as they were. %1</source>
            <translation>
                <numerusform>%n 单未变更。%1</numerusform>
            </translation>
        </message>
        <message>
            <source>The shop's decision stands.</source>
            <translation>以店铺决定为准。</translation>
        </message>
        <message>
            <source>The case stands where the platform is.</source>
            <translation>已按平台状态更新。</translation>
        </message>
        <message>
            <source>The buyer was told.</source>
            <translation>已告知买家。</translation>
        </message>
        <message>
            <source>Copied. Paste it into the chat.</source>
            <translation>已复制，请粘贴到聊天窗口。</translation>
        </message>
        <message>
            <source>A call to the buyer is on your list.</source>
            <translation>回电任务已加入您的待办。</translation>
        </message>
        <message>
            <source>The identity is not proved; this try counts. Ask for another proof.</source>
            <translation>身份未核验通过，已计一次。请换一种方式核验。</translation>
        </message>
        <message>
            <source>The text is kept. Nothing has left yet.</source>
            <translation>文本已保存，尚未发出。</translation>
        </message>
        <message>
            <source>The message is too long. Keep to 2,000 characters.</source>
            <translation>消息过长，请控制在 2000 字以内。</translation>
        </message>
        <message>
            <source>The message has left already.</source>
            <translation>这条消息已经发出。</translation>
        </message>
    </context>
    <context>
        <name>ui::returns::ReturnDetail</name>
        <message>
            <source>Case</source>
            <translation>售后单</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>The platform decided it.</source>
            <translation>由平台判定。</translation>
        </message>
        <message>
            <source>Choose a case in the list.</source>
            <translation>请在列表中选择一单。</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>售后信息</translation>
        </message>
        <message>
            <source>Messages to the buyer</source>
            <translation>给买家的通知</translation>
        </message>
        <message>
            <source>Other cases of the buyer</source>
            <translation>该买家的其他售后</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>处理记录</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>The shop's side: %1. The platform's side: %2. Nothing was changed by the import.</source>
            <translation>店铺：%1。平台：%2。导入没有改动任何内容。</translation>
        </message>
        <message>
            <source>The shop's decision stands</source>
            <translation>以店铺决定为准</translation>
        </message>
        <message>
            <source>Take the platform's state</source>
            <translation>按平台状态</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a step and why it is not possible</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Nothing is left to do.</source>
            <translation>没有待办步骤。</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>In the buyer's words</source>
            <translation>买家原话</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>申请金额</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>政策</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>不通过</translation>
        </message>
        <message>
            <source>the item number matches</source>
            <translation>货号一致</translation>
        </message>
        <message>
            <source>the item number does not match</source>
            <translation>货号不一致</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>质检</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>身份核验</translation>
        </message>
        <message numerus="yes">
            <source>%1 by %2: %3 (%n tries)</source>
            <translation>
                <numerusform>%1（%2，%3，共 %n 次）</numerusform>
            </translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Goes back to</source>
            <translation>退回方式</translation>
        </message>
        <message>
            <source>Left of the order</source>
            <translation>订单可退余额</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>审批要求</translation>
        </message>
        <message>
            <source>Costs the shop</source>
            <translation>店铺成本</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>已签字</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>流水号</translation>
        </message>
        <message>
            <source>Wanted item</source>
            <translation>换货商品</translation>
        </message>
        <message>
            <source>Price difference</source>
            <translation>差价</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>维修</translation>
        </message>
        <message>
            <source>Parcel in</source>
            <translation>退回包裹</translation>
        </message>
        <message>
            <source>Parcel out</source>
            <translation>寄出包裹</translation>
        </message>
        <message>
            <source>Refused because</source>
            <translation>拒绝原因</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>For operations and warehouse</source>
            <translation>反馈给运营和仓库</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Send</source>
            <comment>verb</comment>
            <translation>发送</translation>
        </message>
        <message>
            <source>Copy</source>
            <comment>verb</comment>
            <translation>复制</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Sent by hand</source>
            <translation>已手动发送</translation>
        </message>
        <message>
            <source>Nothing was told yet.</source>
            <translation>还没有通知过买家。</translation>
        </message>
        <message>
            <source>No other case.</source>
            <translation>没有其他售后单。</translation>
        </message>
        <message>
            <source>If the buyer asks for the refund</source>
            <translation>买家催问退款时可回复</translation>
        </message>
        <message>
            <source>Linked cases</source>
            <translation>关联售后单</translation>
        </message>
        <message>
            <source>Damaged on the way: compensate the buyer first.</source>
            <translation>运输途中损坏：请先补偿买家。</translation>
        </message>
        <message>
            <source>Compensate the buyer…</source>
            <translation>先补偿买家…</translation>
        </message>
        <message>
            <source>Goods received on</source>
            <translation>签收时间</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>已承诺</translation>
        </message>
        <message>
            <source>Change the text…</source>
            <translation>修改文本…</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>verb</comment>
            <translation>打开</translation>
        </message>
        <message>
            <source>Follows from: </source>
            <translation>来自：</translation>
        </message>
        <message>
            <source>Led to: </source>
            <translation>后续：</translation>
        </message>
    </context>
    <context>
        <name>ui::returns::ReturnFiles</name>
        <message>
            <source>Your role does not hand cases over. Ask a senior colleague for the list.</source>
            <translation>您的角色不能移交售后单，请让资深客服或组长导出清单。</translation>
        </message>
        <message>
            <source>Nothing waits for them. Approve a case and hand it over first.</source>
            <translation>没有待移交的售后单，请先审核通过并移交。</translation>
        </message>
        <message>
            <source>The file cannot be written. Close it where it is open, or choose another place.</source>
            <translation>无法写入文件。请关闭已打开的该文件，或换一个位置。</translation>
        </message>
        <message>
            <source>refunds</source>
            <translation>退款清单</translation>
        </message>
        <message>
            <source>shipments</source>
            <translation>补发换货清单</translation>
        </message>
        <message>
            <source>List for finance</source>
            <translation>财务退款清单</translation>
        </message>
        <message>
            <source>List for logistics</source>
            <translation>物流发货清单</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>表格</translation>
        </message>
        <message numerus="yes">
            <source>%n cases written to %1. Mark each done with its reference once it is paid or sent.</source>
            <translation>
                <numerusform>已将 %n 个售后单写入 %1。打款或发出后，请逐单登记流水号或物流单号。</numerusform>
            </translation>
        </message>
        <message>
            <source>returns</source>
            <translation>售后反馈</translation>
        </message>
        <message>
            <source>Feedback report</source>
            <translation>售后反馈报告</translation>
        </message>
        <message>
            <source>Table or PDF</source>
            <translation>表格或 PDF</translation>
        </message>
        <message>
            <source>All shops</source>
            <translation>全部店铺</translation>
        </message>
        <message>
            <source>The report is in %1.</source>
            <translation>报告已保存为 %1。</translation>
        </message>
        <message>
            <source>List for finance…</source>
            <translation>导出财务退款清单…</translation>
        </message>
        <message>
            <source>List for logistics…</source>
            <translation>导出物流发货清单…</translation>
        </message>
        <message>
            <source>Feedback report of last week…</source>
            <translation>上周售后反馈报告…</translation>
        </message>
        <message>
            <source>Feedback report of last month…</source>
            <translation>上月售后反馈报告…</translation>
        </message>
    </context>
    <context>
        <name>ui::returns::ReturnPane</name>
        <message>
            <source>New case…</source>
            <translation>新建售后单…</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退换货</translation>
        </message>
        <message>
            <source>Open a return, exchange, repair or compensation</source>
            <translation>发起退货、换货、维修或补偿</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>打开售后单</translation>
        </message>
        <message>
            <source>Open a conversation to see the buyer's cases.</source>
            <translation>打开会话即可查看该买家的售后单。</translation>
        </message>
        <message>
            <source>No return of this buyer.</source>
            <translation>该买家没有售后单。</translation>
        </message>
    </context>
    <context>
        <name>ui::returns::ReturnStartForm</name>
        <message>
            <source>The goods come back</source>
            <translation>需退回商品</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>建立售后单</translation>
        </message>
        <message>
            <source>In the buyer's words</source>
            <translation>买家原话</translation>
        </message>
        <message>
            <source>What the buyer asks for, in yuan</source>
            <translation>买家要求金额（元）</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Compensated with</source>
            <translation>补偿方式</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>申请金额</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>noun</comment>
            <translation>备注</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>The whole order</source>
            <translation>整单</translation>
        </message>
        <message>
            <source>Follows from: %1, order %2</source>
            <translation>来源售后单：%1，订单 %2</translation>
        </message>
        <message numerus="yes">
            <source>Full refund promised within %n h</source>
            <translation>
                <numerusform>已承诺 %n 小时内全额退款</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::returns::ReturnStepsHelp</name>
        <message>
            <source>How a case goes</source>
            <translation>售后流程说明</translation>
        </message>
        <message>
            <source>The way of a case that goes well, and the states beside it</source>
            <translation>正常流程，以及其他状态</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>State after it</source>
            <translation>之后的状态</translation>
        </message>
        <message>
            <source>Approving needs: the policy allows it, the goods that come back passed the inspection, the buyer's identity was checked, the sum is within what was paid, and whoever asked does not approve. Over the own limit a second person signs. An import never changes what an agent decided: it shows both sides.</source>
            <translation>审核通过的条件：符合政策，退回商品质检通过，已核验买家身份，金额不超过可退余额，且申请人不得审批自己的申请。超过本人额度须由第二人签字。导入不会改动客服的决定，只会同时显示双方状态。</translation>
        </message>
    </context>
    <context>
        <name>ui::returns::ReturnTableModel</name>
        <message>
            <source>Conflict</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩余时间</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Who</source>
            <extracomment>Column: who works on the case</extracomment>
            <translation>负责人</translation>
        </message>
    </context>
    <context>
        <name>ui::returns::ReturnsPage</name>
        <message>
            <source>No case here</source>
            <translation>这里没有售后单</translation>
        </message>
        <message>
            <source>A case comes from a conversation, from an order or from the refund export. Choose another filter, or open one.</source>
            <translation>售后单来自会话、订单或退款导出表。请更换筛选条件，或新建一单。</translation>
        </message>
        <message>
            <source>New case…</source>
            <translation>新建售后单…</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退换货</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>全部类型</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>我的</translation>
        </message>
        <message>
            <source>Order, refund, parcel, buyer or item</source>
            <translation>订单、退款、快递单号、买家或商品</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>已存视图</translation>
        </message>
        <message>
            <source>Lists and reports</source>
            <translation>清单和报表</translation>
        </message>
        <message>
            <source>Copied. Paste it into the chat.</source>
            <translation>已复制，请粘贴到聊天窗口。</translation>
        </message>
        <message>
            <source>Inspection failed: call the buyer about order %1</source>
            <translation>质检不通过：就订单 %1 联系买家</translation>
        </message>
        <message>
            <source>30 days: %1 refunded, %2 other cost</source>
            <translation>30 天：退款 %1，其他成本 %2</translation>
        </message>
        <message>
            <source>Take the next step of the case</source>
            <translation>执行下一步</translation>
        </message>
        <message>
            <source>Search cases</source>
            <translation>搜索售后单</translation>
        </message>
        <message>
            <source>Save the filters as a view…</source>
            <translation>保存当前筛选为视图…</translation>
        </message>
        <message>
            <source>Conflict: the shop's decision stands</source>
            <translation>冲突：以店铺决定为准</translation>
        </message>
        <message>
            <source>Conflict: take the platform's state</source>
            <translation>冲突：按平台状态</translation>
        </message>
        <message>
            <source>Send the message that waits</source>
            <translation>发送待发通知</translation>
        </message>
        <message>
            <source>Copy the message that waits</source>
            <translation>复制待发通知</translation>
        </message>
        <message>
            <source>Put a call to the buyer on the list</source>
            <translation>添加回电任务</translation>
        </message>
        <message>
            <source>Call the buyer about the case of order %1</source>
            <translation>就订单 %1 的售后联系买家</translation>
        </message>
        <message>
            <source>Open the order of the case</source>
            <translation>打开该单的订单</translation>
        </message>
        <message>
            <source>Open the conversation of the case</source>
            <translation>打开该单的会话</translation>
        </message>
        <message>
            <source>How a case goes</source>
            <translation>售后流程说明</translation>
        </message>
        <message>
            <source>Read the list again</source>
            <translation>刷新列表</translation>
        </message>
        <message>
            <source>Forget a view</source>
            <translation>删除视图</translation>
        </message>
        <message>
            <source>Save a view</source>
            <translation>保存视图</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>视图名称</translation>
        </message>
        <message>
            <source>The view “%1” is kept.</source>
            <translation>视图“%1”已保存。</translation>
        </message>
        <message>
            <source>Change the message that waits</source>
            <translation>修改待发消息</translation>
        </message>
        <message>
            <source>Copy for the buyer where the refund stands</source>
            <translation>复制退款进度话术</translation>
        </message>
        <message>
            <source>Open another case that follows from this one…</source>
            <translation>由本单新建关联售后单…</translation>
        </message>
        <message>
            <source>Go to the linked case</source>
            <translation>跳转到关联单据</translation>
        </message>
        <message>
            <source>Waive the identity check</source>
            <translation>免除身份核实</translation>
        </message>
    </context>
    <context>
        <name>ui::returns::ReturnsText</name>
        <message>
            <source>Return and refund</source>
            <translation>退货退款</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>换货</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>维修</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>补偿</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>待受理</translation>
        </message>
        <message>
            <source>Waits for evidence</source>
            <translation>待补凭证</translation>
        </message>
        <message>
            <source>Policy checked</source>
            <translation>已核政策</translation>
        </message>
        <message>
            <source>Waits for the goods</source>
            <translation>待买家寄回</translation>
        </message>
        <message>
            <source>Goods under way</source>
            <translation>退货在途</translation>
        </message>
        <message>
            <source>Goods received</source>
            <translation>仓库已收货</translation>
        </message>
        <message>
            <source>Inspected</source>
            <translation>已质检</translation>
        </message>
        <message>
            <source>Waits for a second signature</source>
            <translation>待复核签字</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>审核通过</translation>
        </message>
        <message>
            <source>In repair</source>
            <translation>维修中</translation>
        </message>
        <message>
            <source>With finance</source>
            <translation>待财务打款</translation>
        </message>
        <message>
            <source>With logistics</source>
            <translation>待物流发出</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已办结</translation>
        </message>
        <message>
            <source>Buyer told</source>
            <translation>已告知买家</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>In dispute</source>
            <translation>平台介入中</translation>
        </message>
        <message>
            <source>Ask for evidence…</source>
            <translation>要求补凭证…</translation>
        </message>
        <message>
            <source>Evidence has come…</source>
            <translation>凭证已补齐…</translation>
        </message>
        <message>
            <source>Check the policy…</source>
            <translation>核对政策…</translation>
        </message>
        <message>
            <source>Agree, goods come back…</source>
            <translation>同意退回…</translation>
        </message>
        <message>
            <source>Buyer has sent it…</source>
            <translation>买家已寄出…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>质检…</translation>
        </message>
        <message>
            <source>Sign, ask for a second signature</source>
            <translation>签字并请人复核</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>审核通过</translation>
        </message>
        <message>
            <source>Sign as the second</source>
            <translation>复核签字</translation>
        </message>
        <message>
            <source>Do not sign</source>
            <translation>复核不通过</translation>
        </message>
        <message>
            <source>Hand to finance</source>
            <translation>交财务</translation>
        </message>
        <message>
            <source>Finance has paid…</source>
            <translation>财务已打款…</translation>
        </message>
        <message>
            <source>Hand to logistics</source>
            <translation>交物流</translation>
        </message>
        <message>
            <source>Sent out…</source>
            <translation>已寄出…</translation>
        </message>
        <message>
            <source>Start the repair</source>
            <translation>开始维修</translation>
        </message>
        <message>
            <source>Repair is done…</source>
            <translation>维修完成…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>拒绝…</translation>
        </message>
        <message>
            <source>Buyer takes it back…</source>
            <translation>买家撤销…</translation>
        </message>
        <message>
            <source>Platform steps in…</source>
            <translation>平台介入…</translation>
        </message>
        <message>
            <source>Platform decided for the shop</source>
            <translation>平台判商家胜</translation>
        </message>
        <message>
            <source>Platform decided for the buyer…</source>
            <translation>平台判买家胜…</translation>
        </message>
        <message>
            <source>Tell the buyer…</source>
            <translation>告知买家…</translation>
        </message>
        <message>
            <source>Write the closing record…</source>
            <translation>填写结案记录…</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Check the identity…</source>
            <translation>核验身份…</translation>
        </message>
        <message>
            <source>Set the sum…</source>
            <translation>填写金额…</translation>
        </message>
        <message>
            <source>Wanted item…</source>
            <translation>换货商品…</translation>
        </message>
        <message>
            <source>Repair note…</source>
            <translation>维修说明…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>转交…</translation>
        </message>
        <message>
            <source>Move the due time…</source>
            <translation>调整时限…</translation>
        </message>
        <message>
            <source>All open</source>
            <translation>全部未结</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>已超时</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>待受理审核</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>退货物流</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>待审批</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>已移交</translation>
        </message>
        <message>
            <source>To finish</source>
            <translation>待收尾</translation>
        </message>
        <message>
            <source>Disputes</source>
            <translation>纠纷</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>符合政策</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>不符合政策</translation>
        </message>
        <message>
            <source>A person decides</source>
            <translation>人工判断</translation>
        </message>
        <message>
            <source>Coupon</source>
            <translation>优惠券</translation>
        </message>
        <message>
            <source>Part of the price</source>
            <translation>部分退款</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Price difference</source>
            <translation>差价</translation>
        </message>
        <message>
            <source>Postage</source>
            <translation>运费</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>赠品</translation>
        </message>
        <message>
            <source>Waits for the shop</source>
            <translation>等待商家处理</translation>
        </message>
        <message>
            <source>Agreed, waits for the goods</source>
            <translation>已同意，待买家退货</translation>
        </message>
        <message>
            <source>Buyer has sent the goods</source>
            <translation>买家已退货</translation>
        </message>
        <message>
            <source>Goods not accepted</source>
            <translation>商家拒绝收货</translation>
        </message>
        <message>
            <source>Waits for the payment</source>
            <translation>待商家打款</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>退款成功</translation>
        </message>
        <message>
            <source>No refund</source>
            <translation>无退款</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未核验</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>已核验</translation>
        </message>
        <message>
            <source>Waived by a lead</source>
            <translation>组长免核验</translation>
        </message>
        <message>
            <source>From a conversation</source>
            <translation>来自会话</translation>
        </message>
        <message>
            <source>From the order</source>
            <translation>来自订单</translation>
        </message>
        <message>
            <source>From the refund export</source>
            <translation>来自退款导出表</translation>
        </message>
        <message numerus="yes">
            <source>Was late %n time(s)</source>
            <translation>
                <numerusform>曾超时 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>In time</source>
            <translation>未超时</translation>
        </message>
        <message>
            <source>This case is not there any more.</source>
            <translation>该售后单已不存在。</translation>
        </message>
        <message>
            <source>A colleague or an import changed the case. Look at it again.</source>
            <translation>同事或导入已更改此单，请重新查看。</translation>
        </message>
        <message>
            <source>This step is not possible as the case stands.</source>
            <translation>当前状态不能执行这一步。</translation>
        </message>
        <message>
            <source>Your role may not do this. Hand the case to somebody who may.</source>
            <translation>您的角色无权执行，请转交有权限的人。</translation>
        </message>
        <message>
            <source>Who asked or signed already does not approve. Another person does it.</source>
            <translation>申请人或已签字的人不能审批，请由其他人审批。</translation>
        </message>
        <message>
            <source>Check the policy first.</source>
            <translation>请先核对政策。</translation>
        </message>
        <message>
            <source>The goods come back: inspect them first.</source>
            <translation>商品需要退回，请先质检。</translation>
        </message>
        <message>
            <source>The inspection failed. Inspect again, or refuse with another offer.</source>
            <translation>质检未通过。请重新质检，或拒绝并提供其他方案。</translation>
        </message>
        <message>
            <source>Check first that this is the buyer who ordered.</source>
            <translation>请先核验是下单的买家本人。</translation>
        </message>
        <message>
            <source>The check failed three times. A team lead goes on.</source>
            <translation>核验已失败三次，请由组长处理。</translation>
        </message>
        <message>
            <source>The identity is checked already.</source>
            <translation>身份已核验。</translation>
        </message>
        <message>
            <source>Set the sum first.</source>
            <translation>请先填写金额。</translation>
        </message>
        <message>
            <source>Give a sum in yuan, such as 12.50.</source>
            <translation>请填写金额（元），例如 12.50。</translation>
        </message>
        <message>
            <source>The order is not imported, so what was paid is not known. Import it first.</source>
            <translation>订单未导入，无法得知实付金额，请先导入订单。</translation>
        </message>
        <message>
            <source>More than was paid and is not refunded yet. Lower the sum.</source>
            <translation>超过可退金额（实付减已退），请降低金额。</translation>
        </message>
        <message>
            <source>Over what you may grant alone: sign, and another person signs as the second.</source>
            <translation>超过您的审批额度：请先签字，再由另一人复核。</translation>
        </message>
        <message>
            <source>No second signature is needed: approve.</source>
            <translation>无需复核，请直接审核通过。</translation>
        </message>
        <message>
            <source>A team lead or an administrator signs this.</source>
            <translation>需由组长或管理员签字。</translation>
        </message>
        <message>
            <source>The goods are awaited: this cannot be changed any more.</source>
            <translation>商品正在退回，不能再更改。</translation>
        </message>
        <message>
            <source>No goods come back: approve instead.</source>
            <translation>无需退货，请直接审核通过。</translation>
        </message>
        <message>
            <source>Say which item the buyer wants.</source>
            <translation>请填写买家要换的商品。</translation>
        </message>
        <message>
            <source>The buyer has not paid the price difference yet. Note it when it has come.</source>
            <translation>买家尚未补差价，收到后请勾选。</translation>
        </message>
        <message>
            <source>The shop owes the price difference: hand the case to finance first.</source>
            <translation>需退差价给买家，请先交财务。</translation>
        </message>
        <message>
            <source>Nothing is to be paid: hand the case to logistics.</source>
            <translation>无需打款，请交物流。</translation>
        </message>
        <message>
            <source>Give a reason.</source>
            <translation>请填写原因。</translation>
        </message>
        <message>
            <source>Offer at least one other way: a coupon, a repair or a part of the price.</source>
            <translation>请至少提供一种替代方案：优惠券、维修或部分退款。</translation>
        </message>
        <message>
            <source>Give the number of the payment.</source>
            <translation>请填写财务流水号。</translation>
        </message>
        <message>
            <source>Say how the buyer paid: the money goes back the same way.</source>
            <translation>请填写买家付款方式，款项原路退回。</translation>
        </message>
        <message>
            <source>Give the tracking number.</source>
            <translation>请填写快递单号。</translation>
        </message>
        <message>
            <source>Say how the identity was checked.</source>
            <translation>请填写核验方式。</translation>
        </message>
        <message>
            <source>Say what came of the case.</source>
            <translation>请填写处理结果。</translation>
        </message>
        <message>
            <source>Say what the buyer should know.</source>
            <translation>请填写要告诉买家的内容。</translation>
        </message>
        <message>
            <source>Keep to 500 characters.</source>
            <translation>请控制在 500 字以内。</translation>
        </message>
        <message>
            <source>The buyer is not known. Import the order, or start from the conversation.</source>
            <translation>买家未知。请导入订单，或从会话中发起。</translation>
        </message>
        <message>
            <source>Give the order's number.</source>
            <translation>请填写订单编号。</translation>
        </message>
        <message>
            <source>Say who takes it over.</source>
            <translation>请填写接手人。</translation>
        </message>
        <message>
            <source>The time has passed already. Choose a later one.</source>
            <translation>该时间已过，请选择更晚的时间。</translation>
        </message>
        <message>
            <source>It is so already.</source>
            <translation>已是如此。</translation>
        </message>
        <message>
            <source>This order has an open case of this kind. Go on with that one.</source>
            <translation>该订单已有同类未结售后单，请继续处理那一单。</translation>
        </message>
        <message>
            <source>The buyer has no conversation to send it to. Copy the text and say that it was sent by hand.</source>
            <translation>买家没有可发送的会话。请复制文字手动发送，并勾选已手动发送。</translation>
        </message>
        <message>
            <source>Done: %1.</source>
            <translation>已完成：%1。</translation>
        </message>
        <message numerus="yes">
            <source>Done for %n case(s): %1.</source>
            <translation>
                <numerusform>已对 %n 单执行：%1。</numerusform>
            </translation>
        </message>
        <message>
            <source>Case opened</source>
            <translation>新建售后单</translation>
        </message>
        <message>
            <source>Import of the platform's refund</source>
            <translation>导入平台退款</translation>
        </message>
        <message>
            <source>Conflict: the shop's decision stands</source>
            <translation>冲突：以店铺决定为准</translation>
        </message>
        <message>
            <source>Conflict: the platform's state was taken</source>
            <translation>冲突：已按平台状态</translation>
        </message>
        <message>
            <source>Evidence file added</source>
            <translation>添加凭证文件</translation>
        </message>
        <message>
            <source>The policy has not allowed it: let who may decide it check the policy again, ask for evidence, or refuse with another offer.</source>
            <translation>政策尚未允许：请由有权限的人在“核对政策”中判断，或要求补凭证，或拒绝并提供其他方案。</translation>
        </message>
        <message>
            <source>as the order says</source>
            <translation>订单记录</translation>
        </message>
        <message>
            <source>as the courier says</source>
            <translation>物流签收记录</translation>
        </message>
        <message>
            <source>as the buyer says</source>
            <translation>买家告知</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>Parcel case</source>
            <translation>物流异常</translation>
        </message>
        <message>
            <source>Order request</source>
            <translation>订单申请</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>The goods are not here yet. Agree to the return, and inspect them when they have come.</source>
            <translation>商品还没有寄到，请先同意寄回，收到后再质检。</translation>
        </message>
        <message>
            <source>Something stands in braces that is not known here. Write it out.</source>
            <translation>大括号里的内容无法识别，请改成具体文字。</translation>
        </message>
        <message>
            <source>The goods cannot have come later than now. Correct the day of receipt.</source>
            <translation>签收时间不能晚于现在，请更正。</translation>
        </message>
        <message>
            <source>The case that it should come from is not there any more. Open it as a new one.</source>
            <translation>来源售后单已不存在，请直接新建。</translation>
        </message>
        <message>
            <source>Identity check waived</source>
            <translation>免除身份核实</translation>
        </message>
    </context>
    <context>
        <name>ui::returns::RulesText</name>
        <message>
            <source>Quality</source>
            <translation>质量问题</translation>
        </message>
        <message>
            <source>Damaged on the way</source>
            <translation>运输破损</translation>
        </message>
        <message>
            <source>Wrong item sent</source>
            <translation>发错货</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>少件漏发</translation>
        </message>
        <message>
            <source>Not as described</source>
            <translation>描述不符</translation>
        </message>
        <message>
            <source>Counterfeit</source>
            <translation>假货</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>尺码不合适</translation>
        </message>
        <message>
            <source>Changed mind</source>
            <translation>不想要/拍错</translation>
        </message>
        <message>
            <source>Shipped late</source>
            <translation>发货延迟</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>未送达</translation>
        </message>
        <message>
            <source>Out of stock</source>
            <translation>缺货</translation>
        </message>
        <message>
            <source>Price difference</source>
            <translation>差价</translation>
        </message>
        <message>
            <source>Postage</source>
            <translation>运费</translation>
        </message>
        <message>
            <source>Agreed with the shop</source>
            <translation>协商一致</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>商家</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>快递</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>To be found out</source>
            <translation>待核实</translation>
        </message>
        <message>
            <source>The shop pays the postage</source>
            <translation>运费由商家承担</translation>
        </message>
        <message>
            <source>The buyer pays the postage</source>
            <translation>运费由买家承担</translation>
        </message>
        <message>
            <source>Postage by agreement</source>
            <translation>运费协商承担</translation>
        </message>
        <message>
            <source>Picture of the goods</source>
            <translation>商品照片</translation>
        </message>
        <message>
            <source>Picture of the fault</source>
            <translation>瑕疵处照片</translation>
        </message>
        <message>
            <source>Picture of the packing</source>
            <translation>外包装照片</translation>
        </message>
        <message>
            <source>Picture of the courier's label</source>
            <translation>快递面单照片</translation>
        </message>
        <message>
            <source>Video of the unpacking</source>
            <translation>拆箱视频</translation>
        </message>
        <message>
            <source>Picture with the size label</source>
            <translation>尺码标照片</translation>
        </message>
        <message>
            <source>Screenshot of the price</source>
            <translation>价格截图</translation>
        </message>
        <message>
            <source>Receipt of the postage</source>
            <translation>运费凭证</translation>
        </message>
        <message>
            <source>Appraisal report</source>
            <translation>鉴定报告</translation>
        </message>
        <message>
            <source>Tracking number of the goods sent back</source>
            <translation>退货快递单号</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Postage paid</source>
            <translation>退还运费</translation>
        </message>
        <message>
            <source>Postage of the goods sent back</source>
            <translation>退货运费</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>补偿</translation>
        </message>
        <message>
            <source>Coupon</source>
            <translation>优惠券</translation>
        </message>
        <message>
            <source>You may approve this alone</source>
            <translation>您可单独审批</translation>
        </message>
        <message>
            <source>Needs a second signature</source>
            <translation>需要复核签字</translation>
        </message>
        <message>
            <source>Needs two persons, one of them a lead</source>
            <translation>需要双人签字，其中一人须为组长</translation>
        </message>
        <message>
            <source>Not within your rights: hand the case over</source>
            <translation>超出权限，请移交</translation>
        </message>
        <message>
            <source>over %1</source>
            <translation>超过 %1</translation>
        </message>
        <message>
            <source>more than was paid</source>
            <translation>超过可退金额</translation>
        </message>
        <message>
            <source>the goods are not back</source>
            <translation>商品尚未退回</translation>
        </message>
        <message numerus="yes">
            <source>the buyer had %n refunds or more in 30 days</source>
            <translation>
                <numerusform>买家 30 天内退款达 %n 次及以上</numerusform>
            </translation>
        </message>
        <message>
            <source>over your limit for one case</source>
            <translation>超过您的单笔限额</translation>
        </message>
        <message>
            <source>over your limit for one buyer a day</source>
            <translation>超过您对同一买家的单日限额</translation>
        </message>
        <message>
            <source>over your limit for a day</source>
            <translation>超过您的单日限额</translation>
        </message>
        <message>
            <source>your role moves no money</source>
            <translation>您的角色不能审批退款</translation>
        </message>
        <message>
            <source>The item number is missing</source>
            <translation>未填写货号</translation>
        </message>
        <message>
            <source>The item is not of this order</source>
            <translation>货号与订单不符</translation>
        </message>
        <message>
            <source>Nothing came back</source>
            <translation>未收到退回商品</translation>
        </message>
        <message>
            <source>More pieces than the order has</source>
            <translation>件数多于订单</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>有损坏</translation>
        </message>
        <message>
            <source>Parts are missing</source>
            <translation>缺少配件</translation>
        </message>
        <message>
            <source>A picture is missing</source>
            <translation>缺少图片</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>审核中</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Waiting for the goods</source>
            <translation>待买家退货</translation>
        </message>
        <message>
            <source>Goods on the way</source>
            <translation>退货途中</translation>
        </message>
        <message>
            <source>Being inspected</source>
            <translation>质检中</translation>
        </message>
        <message>
            <source>With finance</source>
            <translation>财务处理中</translation>
        </message>
        <message>
            <source>Paid, money on the way</source>
            <translation>已打款，待到账</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>已到账</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已完结</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>财务</translation>
        </message>
        <message>
            <source>Logistics</source>
            <translation>物流</translation>
        </message>
        <message>
            <source>An item is not of this order. Open the form again.</source>
            <translation>有商品不属于此订单，请重新打开。</translation>
        </message>
        <message>
            <source>More pieces than the order has left. Lower the number.</source>
            <translation>件数超过可退数量，请调小。</translation>
        </message>
        <message>
            <source>This is no sum of money. Write it as 12 or 12.50.</source>
            <translation>金额格式不正确，请写成 12 或 12.50。</translation>
        </message>
        <message>
            <source>More postage than the buyer paid. Put the rest under compensation.</source>
            <translation>退还运费超过买家实付运费，超出部分请填在补偿中。</translation>
        </message>
        <message>
            <source>More than was paid and is not refunded yet. Lower the sum.</source>
            <translation>超过可退金额（实付减已退），请调低。</translation>
        </message>
        <message>
            <source>Whoever asked may not grant this. Hand the case to a colleague with more rights.</source>
            <translation>申请人无权办理此退款，请移交给有权限的同事。</translation>
        </message>
        <message>
            <source>The second signature must be another person's.</source>
            <translation>复核签字须由另一人完成。</translation>
        </message>
        <message>
            <source>Your limit does not hold this sum. Ask a lead to sign.</source>
            <translation>此金额超过您的限额，请组长签字。</translation>
        </message>
        <message>
            <source>All signatures are there.</source>
            <translation>签字已齐全。</translation>
        </message>
        <message>
            <source>No reason is needed</source>
            <translation>无理由退换货</translation>
        </message>
        <message>
            <source>Wrong, missing or damaged on delivery</source>
            <translation>错发、漏发或破损</translation>
        </message>
        <message>
            <source>Quality or description</source>
            <translation>质量问题或描述不符</translation>
        </message>
        <message>
            <source>Repair under warranty</source>
            <translation>保修期内返修</translation>
        </message>
        <message>
            <source>Not delivered in time</source>
            <translation>未按时送达</translation>
        </message>
        <message>
            <source>Price protection</source>
            <translation>价格保护</translation>
        </message>
        <message>
            <source>Made to order</source>
            <translation>定制商品</translation>
        </message>
        <message>
            <source>Underwear and swimwear</source>
            <translation>贴身用品</translation>
        </message>
        <message>
            <source>Activated or digital goods</source>
            <translation>已激活数码或数字商品</translation>
        </message>
        <message>
            <source>Fresh food and flowers</source>
            <translation>生鲜易腐商品</translation>
        </message>
        <message>
            <source>Newspapers and periodicals</source>
            <translation>报纸期刊</translation>
        </message>
        <message>
            <source>The policy says nothing about this reason. A person decides.</source>
            <translation>退换货政策未涉及此原因，需人工判定。</translation>
        </message>
        <message>
            <source>It is not known when the buyer got the goods. Ask for the day of receipt.</source>
            <translation>签收时间未知，请向买家核实签收日期。</translation>
        </message>
        <message>
            <source>The buyer has not received the goods: the order may be called off.</source>
            <translation>买家尚未收到商品，可以取消订单退款。</translation>
        </message>
        <message>
            <source>Still needed: %1.</source>
            <translation>还需提供：%1。</translation>
        </message>
        <message>
            <source>%1: not taken back without a fault (“%2” in the goods).</source>
            <translation>%1：非质量问题不支持退换（商品含“%2”）。</translation>
        </message>
        <message>
            <source>%1: at any time.</source>
            <translation>%1：不限时间。</translation>
        </message>
        <message numerus="yes">
            <source>%1: within %n days of receipt.</source>
            <translation>
                <numerusform>%1：签收后 %n 天内。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days have passed.</source>
            <translation>
                <numerusform>已过 %n 天。</numerusform>
            </translation>
        </message>
        <message>
            <source>Within the policy</source>
            <translation>符合政策</translation>
        </message>
        <message>
            <source>Against the policy</source>
            <translation>不符合政策</translation>
        </message>
        <message>
            <source>A person decides</source>
            <translation>需人工判定</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Your refund takes longer than we promised, and we are sorry. We are on it and tell you as soon as it is paid.</source>
            <translation>亲，您的退款处理超出了承诺时间，非常抱歉。我们正在加急处理，打款后会第一时间告知您。</translation>
        </message>
        <message>
            <source>The refund has been paid to your original account. If it has not arrived, ask your bank or tell us.</source>
            <translation>亲，退款已原路退回您的付款账户。如仍未到账，请向付款银行核实或联系我们。</translation>
        </message>
        <message>
            <source>We have your request and are reviewing it. A refund is reviewed first, so it cannot arrive at once; we will have dealt with it by %1.</source>
            <translation>亲，您的退款申请已收到，正在审核中。退款需要审核，无法立即到账，我们会在 %1 前处理完成。</translation>
        </message>
        <message>
            <source>We are sorry, this request does not meet the return policy. We will gladly look for another solution with you.</source>
            <translation>亲，非常抱歉，这笔申请不符合退换货政策，我们很乐意和您一起商量其他解决方案。</translation>
        </message>
        <message>
            <source>Your request is approved. Send the goods back and tell us the tracking number; the refund goes on once we have them.</source>
            <translation>亲，您的申请已通过。请将商品寄回并告知快递单号，我们收到后继续为您办理退款。</translation>
        </message>
        <message>
            <source>The goods are on their way back to us. We inspect them as soon as they arrive and then pass the refund on.</source>
            <translation>亲，商品正在寄回途中，我们收到后会尽快质检并为您办理退款。</translation>
        </message>
        <message>
            <source>The goods have arrived and are being inspected. The refund will be paid by %1.</source>
            <translation>亲，商品已收到，正在质检，退款将在 %1 前打出。</translation>
        </message>
        <message>
            <source>The refund has passed the review and is with finance. It will be paid by %1.</source>
            <translation>亲，您的退款已审核通过，财务正在处理，将在 %1 前打出。</translation>
        </message>
        <message>
            <source>The refund has been paid to your original account and is expected to arrive by %1.</source>
            <translation>亲，退款已原路退回您的付款账户，预计 %1 前到账。</translation>
        </message>
        <message>
            <source>The refund has arrived. Thank you for your patience.</source>
            <translation>亲，退款已到账，感谢您的耐心等待。</translation>
        </message>
        <message>
            <source>This request is closed. Write to us if anything is still open.</source>
            <translation>亲，这笔申请已完结，如还有问题请随时联系我们。</translation>
        </message>
        <message numerus="yes">
            <source>The refund is paid within %n hours.</source>
            <translation>
                <numerusform>退款将在 %n 小时内到账。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The refund of a pre-sale order is paid within %n working days.</source>
            <translation>
                <numerusform>预售订单退款将在 %n 个工作日内到账。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Full refund, paid within %n hours.</source>
            <translation>
                <numerusform>全额退款，%n 小时内到账。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The money arrives within %n working days.</source>
            <translation>
                <numerusform>退款预计 %n 个工作日内到账。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>We send a new item; it arrives in about %n days.</source>
            <translation>
                <numerusform>为您补发新商品，预计 %n 天送达。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: within %n hours of receipt.</source>
            <translation>
                <numerusform>%1：签收后 %n 小时内。</numerusform>
            </translation>
        </message>
        <message>
            <source>That ended on %1.</source>
            <translation>已于 %1 截止。</translation>
        </message>
        <message>
            <source>That is until %1.</source>
            <translation>截止时间 %1。</translation>
        </message>
    </context>
    <context>
        <name>ui::reviews::IntakeTableModel</name>
        <message>
            <source>Row</source>
            <comment>of a file</comment>
            <translation>行</translation>
        </message>
        <message>
            <source>What stands there</source>
            <translation>原内容</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Way out</source>
            <translation>处理办法</translation>
        </message>
    </context>
    <context>
        <name>ui::reviews::InvitationRulesForm</name>
        <message>
            <source>Ask after the receipt</source>
            <translation>收货后多久邀请</translation>
        </message>
        <message>
            <source>No later than</source>
            <translation>最迟</translation>
        </message>
        <message>
            <source>One buyer again after</source>
            <translation>同一买家再次邀请间隔</translation>
        </message>
        <message>
            <source>From a sum of, yuan</source>
            <translation>实付不低于（元）</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>邀请文案</translation>
        </message>
        <message>
            <source>The text may hold {order} {items} {buyer}. It must promise nothing for a good review.</source>
            <translation>文案可用 {order} {items} {buyer}（订单号、商品、买家昵称）。不得承诺好评返现、送礼等任何好处。</translation>
        </message>
        <message>
            <source>Keep the rules</source>
            <translation>保存规则</translation>
        </message>
        <message>
            <source> days</source>
            <comment>after a number</comment>
            <translation> 天</translation>
        </message>
        <message>
            <source>Write the sum as yuan, such as 20 or 19.90.</source>
            <translation>请按元填写金额，例如 20 或 19.90。</translation>
        </message>
    </context>
    <context>
        <name>ui::reviews::InvitationTableModel</name>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Received or paid at</source>
            <translation>收货/付款时间</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>实付</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单号</translation>
        </message>
    </context>
    <context>
        <name>ui::reviews::InvitationsView</name>
        <message>
            <source>Nobody to ask now</source>
            <translation>目前没有可邀请评价的买家</translation>
        </message>
        <message>
            <source>Buyers stand here once their order is finished and nothing speaks against it. Import newer orders, or change the rules.</source>
            <translation>交易成功且没有投诉、售后、中差评的买家会列在这里。请导入较新的订单，或调整规则。</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>规则…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>%1, order %2. Several selected ones each get the text of the rules.</source>
            <translation>%1，订单 %2。多选时按规则文案逐一发送。</translation>
        </message>
        <message>
            <source>Asked in the buyer's conversation.</source>
            <translation>已在买家会话中邀请评价。</translation>
        </message>
        <message>
            <source>Copied; paste it where the buyer reads it.</source>
            <translation>已复制，请粘贴到买家能看到的地方。</translation>
        </message>
        <message numerus="yes">
            <source>%n buyers asked.</source>
            <translation>
                <numerusform>已邀请 %n 位买家。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Name the shop first: import an export or open the settings.</source>
            <translation>请先设置店铺：导入一份导出文件，或打开设置。</translation>
        </message>
        <message>
            <source>The rules of invitations are kept.</source>
            <translation>邀请规则已保存。</translation>
        </message>
    </context>
    <context>
        <name>ui::reviews::ReviewActForm</name>
        <message>
            <source>For everybody who reads the review</source>
            <translation>回评内容，所有人可见</translation>
        </message>
        <message>
            <source>What the buyer said</source>
            <translation>买家怎么说</translation>
        </message>
        <message>
            <source>What was agreed, and what the buyer will do</source>
            <translation>达成什么、买家会怎么做</translation>
        </message>
        <message>
            <source>What the buyer refuses and why</source>
            <translation>买家不接受什么、为什么</translation>
        </message>
        <message>
            <source>By what and when, such as a call nobody took</source>
            <translation>用什么方式、何时，例如电话无人接听</translation>
        </message>
        <message>
            <source>Why it is open again</source>
            <translation>重新打开的原因</translation>
        </message>
        <message>
            <source>The colleague's name</source>
            <translation>同事姓名</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>By</source>
            <translation>沟通工具</translation>
        </message>
        <message>
            <source>At</source>
            <translation>沟通时间</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>沟通时机</translation>
        </message>
        <message>
            <source>Judgment</source>
            <translation>沟通判断</translation>
        </message>
        <message numerus="yes">
            <source>%1 For %n reviews.</source>
            <translation>
                <numerusform>%1（%n 条评价）</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>act, number</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>ui::reviews::ReviewActs</name>
        <message numerus="yes">
            <source>Done for %n reviews.</source>
            <translation>
                <numerusform>已处理 %n 条评价。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Copied: paste it under the review on the platform.</source>
            <translation>已复制，请到平台评价管理中粘贴回评。</translation>
        </message>
        <message>
            <source>A colleague has posted it meanwhile.</source>
            <translation>同事已经发布过这条回评。</translation>
        </message>
    </context>
    <context>
        <name>ui::reviews::ReviewDetail</name>
        <message>
            <source>Review</source>
            <comment>noun, of a buyer</comment>
            <translation>评价内容</translation>
        </message>
        <message>
            <source>Public reply</source>
            <translation>回评</translation>
        </message>
        <message>
            <source>Causes and contact</source>
            <translation>原因与沟通</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>处理记录</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, buyer</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>匿名买家</translation>
        </message>
        <message>
            <source>Wrote</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Without a word</source>
            <translation>没有文字</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>追评</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单号</translation>
        </message>
        <message>
            <source>Reviewed at</source>
            <translation>评价时间</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>评价编号</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Copy to post</source>
            <translation>复制去回评</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Contact by</source>
            <translation>沟通安排</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>沟通时机</translation>
        </message>
        <message>
            <source>Judgment</source>
            <translation>沟通判断</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>未联系上</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1，%2：%3</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>沟通结果</translation>
        </message>
    </context>
    <context>
        <name>ui::reviews::ReviewFiguresView</name>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>评价数</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Bad</source>
            <translation>差评</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>中评</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>好评</translation>
        </message>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>最近 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>%1 (%2%)</source>
            <comment>count, share</comment>
            <translation>%1（%2%）</translation>
        </message>
        <message>
            <source>No review in this time: import the platform's export, or choose a longer time.</source>
            <translation>这段时间没有评价：请导入平台导出的评价，或选择更长的时间。</translation>
        </message>
        <message>
            <source>%1 reviews: good %2, middle %3, bad %4</source>
            <translation>共 %1 条评价：好评 %2，中评 %3，差评 %4</translation>
        </message>
    </context>
    <context>
        <name>ui::reviews::ReviewForm</name>
        <message>
            <source>New review</source>
            <translation>新评价</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Nick in the shop; empty: anonymous</source>
            <translation>买家昵称，匿名可不填</translation>
        </message>
        <message>
            <source>Order number, where known</source>
            <translation>订单号（知道时填写）</translation>
        </message>
        <message>
            <source>Which product</source>
            <translation>哪件商品</translation>
        </message>
        <message>
            <source>Number of the review, where the platform gives one</source>
            <translation>评价编号（平台有时填写）</translation>
        </message>
        <message>
            <source>The review, word for word</source>
            <translation>评价原文</translation>
        </message>
        <message>
            <source>What the buyer added later</source>
            <translation>买家的追评</translation>
        </message>
        <message>
            <source>Rating and time</source>
            <translation>评价等级和时间</translation>
        </message>
        <message>
            <source>Buyer and order</source>
            <translation>买家和订单</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Review</source>
            <comment>noun, of a buyer</comment>
            <translation>评价原文</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>追评</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>评价编号</translation>
        </message>
    </context>
    <context>
        <name>ui::reviews::ReviewImport</name>
        <message>
            <source>Choose the file again…</source>
            <translation>重新选择文件…</translation>
        </message>
        <message>
            <source>Close</source>
            <comment>a report</comment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Reviews that the platform exported</source>
            <translation>选择平台导出的评价文件</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv *.xls *.html)</source>
            <translation>表格 (*.xlsx *.csv *.xls *.html)</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>正在读取 %1…</translation>
        </message>
        <message>
            <source>%1 was not taken in. %2</source>
            <translation>%1 未导入。%2</translation>
        </message>
        <message>
            <source>The rating cannot be read</source>
            <translation>评价等级无法识别</translation>
        </message>
        <message>
            <source>The time cannot be read</source>
            <translation>评价时间无法识别</translation>
        </message>
        <message>
            <source>Write good, middle or bad, or 1 to 5 stars, and import again</source>
            <translation>改为好评、中评、差评或 1～5 星后重新导入</translation>
        </message>
        <message>
            <source>Write it like 2026-11-26 10:30 and import again</source>
            <translation>改成 2026-11-26 10:30 这样的格式后重新导入</translation>
        </message>
        <message>
            <source>The time lies ahead</source>
            <translation>评价时间晚于现在</translation>
        </message>
        <message>
            <source>A middle or bad review without a word</source>
            <translation>中差评没有文字</translation>
        </message>
        <message>
            <source>Correct the time, or the clock of this PC, and import again</source>
            <translation>更正时间或本机时钟后重新导入</translation>
        </message>
        <message>
            <source>Write down what the buyer says, or enter it by hand</source>
            <translation>补上买家的话，或手工登记</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 with news, %4 known. Not taken in: %5.</source>
            <translation>%1：新增 %2 条，有更新 %3 条，已有 %4 条，未导入 %5 条。</translation>
        </message>
    </context>
    <context>
        <name>ui::reviews::ReviewTableModel</name>
        <message>
            <source>Anonymous</source>
            <translation>匿名买家</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>追评</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Next due</source>
            <translation>下一时限</translation>
        </message>
        <message>
            <source>What the buyer wrote</source>
            <translation>评价内容</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Reviewed at</source>
            <translation>评价时间</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单号</translation>
        </message>
    </context>
    <context>
        <name>ui::reviews::ReviewsPage</name>
        <message>
            <source>Reviews</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>我的</translation>
        </message>
        <message>
            <source>Bad</source>
            <translation>差评</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>中评</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>好评</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Ask for reviews</source>
            <translation>邀请评价</translation>
        </message>
        <message>
            <source>Causes and products</source>
            <translation>原因与商品</translation>
        </message>
        <message>
            <source>Words, product, buyer, order</source>
            <translation>评价文字、商品、买家、订单</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>登记…</translation>
        </message>
        <message>
            <source>No reviews here</source>
            <translation>这里没有评价</translation>
        </message>
        <message>
            <source>Import the review export of the platform, or write one down by hand.</source>
            <translation>导入平台导出的评价，或手工登记一条。</translation>
        </message>
        <message>
            <source>The list could not be read. Read it again with F5.</source>
            <translation>列表读取失败，请按 F5 重新读取。</translation>
        </message>
        <message>
            <source>The review is written down.</source>
            <translation>评价已登记。</translation>
        </message>
        <message>
            <source>New review…</source>
            <translation>登记评价…</translation>
        </message>
        <message>
            <source>Import reviews…</source>
            <translation>导入评价…</translation>
        </message>
        <message>
            <source>Keep what the open form says</source>
            <translation>保存打开的表单</translation>
        </message>
        <message>
            <source>Search the reviews</source>
            <translation>搜索评价</translation>
        </message>
        <message>
            <source>Read the list again</source>
            <translation>重新读取列表</translation>
        </message>
        <message>
            <source>Copy the reply</source>
            <translation>复制回评</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>打开会话</translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>打开订单</translation>
        </message>
        <message>
            <source>How a review goes</source>
            <translation>评价处理流程</translation>
        </message>
        <message>
            <source>Show mine</source>
            <translation>查看我的</translation>
        </message>
        <message>
            <source>Show the bad ones</source>
            <translation>查看差评</translation>
        </message>
        <message>
            <source>Show the middle ones</source>
            <translation>查看中评</translation>
        </message>
        <message>
            <source>Show the good ones</source>
            <translation>查看好评</translation>
        </message>
        <message>
            <source>Show the closed ones</source>
            <translation>查看已关闭</translation>
        </message>
        <message>
            <source>Copy the invitation</source>
            <translation>复制邀请文案</translation>
        </message>
        <message>
            <source>Rules of invitations…</source>
            <translation>邀请规则…</translation>
        </message>
        <message>
            <source>Figures of a longer time</source>
            <translation>换一个统计时段</translation>
        </message>
        <message>
            <source>Name the shop first: import an export or open the settings.</source>
            <translation>请先设置店铺：导入一份导出文件，或打开设置。</translation>
        </message>
        <message>
            <source>Time first: a bad review is contacted within two hours. No step is skipped, and a middle or bad one is closed with its causes.</source>
            <translation>时效第一：差评两小时内联系买家。步骤不能跳过，中差评须写明原因才能关闭。</translation>
        </message>
    </context>
    <context>
        <name>ui::reviews::ReviewsText</name>
        <message>
            <source>Good</source>
            <comment>review</comment>
            <translation>好评</translation>
        </message>
        <message>
            <source>Middle</source>
            <comment>review</comment>
            <translation>中评</translation>
        </message>
        <message>
            <source>Bad</source>
            <comment>review</comment>
            <translation>差评</translation>
        </message>
        <message>
            <source>Quality of the goods</source>
            <translation>商品质量</translation>
        </message>
        <message>
            <source>Not as described</source>
            <translation>与描述不符</translation>
        </message>
        <message>
            <source>Logistics</source>
            <translation>物流</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务态度</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Wrong use</source>
            <translation>使用不当</translation>
        </message>
        <message>
            <source>Malicious review</source>
            <translation>恶意差评</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>旺旺</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>短信</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>待处理</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>已回评</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>已计划</translation>
        </message>
        <message>
            <source>Contacted</source>
            <translation>已联系</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>已同意</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>未联系上</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>回评</translation>
        </message>
        <message>
            <source>Plan the contact</source>
            <translation>计划沟通</translation>
        </message>
        <message>
            <source>Buyer reached</source>
            <translation>联系上买家</translation>
        </message>
        <message>
            <source>Buyer agrees</source>
            <translation>买家同意</translation>
        </message>
        <message>
            <source>Buyer refuses</source>
            <translation>买家不同意</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>放弃联系</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Good reviews</source>
            <translation>好评</translation>
        </message>
        <message>
            <source>Middle and bad reviews</source>
            <translation>中差评</translation>
        </message>
        <message>
            <source>Contact the buyer</source>
            <translation>联系买家</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>解决</translation>
        </message>
        <message>
            <source>Reply in public…</source>
            <translation>回评…</translation>
        </message>
        <message>
            <source>Plan the contact…</source>
            <translation>计划沟通…</translation>
        </message>
        <message>
            <source>Buyer reached…</source>
            <translation>联系上了…</translation>
        </message>
        <message>
            <source>Buyer agrees…</source>
            <translation>买家同意…</translation>
        </message>
        <message>
            <source>Buyer refuses…</source>
            <translation>买家不同意…</translation>
        </message>
        <message>
            <source>Not reached…</source>
            <translation>未联系上…</translation>
        </message>
        <message>
            <source>Causes…</source>
            <translation>原因…</translation>
        </message>
        <message>
            <source>Open again…</source>
            <translation>重新打开…</translation>
        </message>
        <message>
            <source>Give to a colleague…</source>
            <translation>转给同事…</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>The reply is kept: copy it and post it under the review.</source>
            <translation>回评已保存，请复制后到平台发布。</translation>
        </message>
        <message>
            <source>The contact is planned.</source>
            <translation>沟通已计划。</translation>
        </message>
        <message>
            <source>Kept what the buyer said.</source>
            <translation>已记录买家的话。</translation>
        </message>
        <message>
            <source>The buyer agrees.</source>
            <translation>买家已同意。</translation>
        </message>
        <message>
            <source>The buyer refuses.</source>
            <translation>买家不同意，已记录。</translation>
        </message>
        <message>
            <source>Given up: nobody could be reached.</source>
            <translation>已放弃联系：始终联系不上。</translation>
        </message>
        <message>
            <source>Closed.</source>
            <translation>已关闭。</translation>
        </message>
        <message>
            <source>The attempt is recorded.</source>
            <translation>联系情况已记录。</translation>
        </message>
        <message>
            <source>The causes are kept.</source>
            <translation>原因已保存。</translation>
        </message>
        <message>
            <source>It is open again.</source>
            <translation>已重新打开。</translation>
        </message>
        <message>
            <source>Given to the colleague.</source>
            <translation>已转给同事。</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Came with a file</source>
            <translation>文件导入</translation>
        </message>
        <message>
            <source>Given to a colleague</source>
            <translation>转给同事</translation>
        </message>
        <message>
            <source>Causes found</source>
            <translation>确定原因</translation>
        </message>
        <message>
            <source>Contact planned</source>
            <translation>计划沟通</translation>
        </message>
        <message>
            <source>Buyer not reached</source>
            <translation>未联系上买家</translation>
        </message>
        <message>
            <source>Buyer agreed</source>
            <translation>买家同意</translation>
        </message>
        <message>
            <source>Buyer refused</source>
            <translation>买家不同意</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>放弃联系</translation>
        </message>
        <message>
            <source>Replied in public</source>
            <translation>回评</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>This order is not there any more. Read the list again.</source>
            <translation>订单已不存在，请重新读取列表。</translation>
        </message>
        <message>
            <source>Your role may not do this: ask a lead.</source>
            <translation>您的岗位无权操作，请找主管。</translation>
        </message>
        <message>
            <source>The order is not finished any more: its buyer is not asked.</source>
            <translation>订单不再是交易成功状态，不邀请评价。</translation>
        </message>
        <message>
            <source>Received too lately by the rules: ask later.</source>
            <translation>按规则收货时间太近，请稍后再邀请。</translation>
        </message>
        <message>
            <source>Received too long ago: the platform takes no review any more.</source>
            <translation>收货已久，平台不再接受评价。</translation>
        </message>
        <message>
            <source>The order is below the sum of the rules.</source>
            <translation>订单金额低于规则要求。</translation>
        </message>
        <message>
            <source>The buyer's nick is not known: import the order again.</source>
            <translation>买家昵称未知，请重新导入订单。</translation>
        </message>
        <message>
            <source>There is a complaint: settle that, the buyer is not asked.</source>
            <translation>买家有投诉，请先解决，不邀请评价。</translation>
        </message>
        <message>
            <source>There is a return or refund: the buyer is not asked.</source>
            <translation>订单有退换货或退款，不邀请评价。</translation>
        </message>
        <message>
            <source>There is a middle or bad review: work on that instead.</source>
            <translation>已有中差评，请先处理中差评。</translation>
        </message>
        <message>
            <source>The buyer has reviewed this order meanwhile.</source>
            <translation>买家已评价此订单。</translation>
        </message>
        <message>
            <source>The buyer was asked about this order before.</source>
            <translation>此订单已邀请过评价。</translation>
        </message>
        <message>
            <source>The buyer was asked lately about another order.</source>
            <translation>近期已就其他订单邀请过该买家。</translation>
        </message>
        <message>
            <source>It promises something for a good review, which the platform forbids. Take that out.</source>
            <translation>文案承诺了好评好处，平台禁止，请删去。</translation>
        </message>
        <message>
            <source>Write a text first.</source>
            <translation>请先填写文字。</translation>
        </message>
        <message>
            <source>The text has more than 2,000 characters. Shorten it.</source>
            <translation>文字超过 2,000 字，请删减。</translation>
        </message>
        <message>
            <source>A place in braces has no value. Only {order}, {items} and {buyer} are known here.</source>
            <translation>花括号里的变量没有值，这里只能用 {order}、{items} 和 {buyer}。</translation>
        </message>
        <message>
            <source>The buyer has no conversation here: copy the text instead.</source>
            <translation>买家在这里没有会话，请改用复制。</translation>
        </message>
        <message>
            <source>The wait must end before it is too late.</source>
            <translation>开始邀请的天数必须小于最迟天数。</translation>
        </message>
        <message>
            <source>That is what stands there already.</source>
            <translation>与现有内容相同。</translation>
        </message>
        <message>
            <source>This review is not there any more. Read the list again.</source>
            <translation>评价已不存在，请重新读取列表。</translation>
        </message>
        <message>
            <source>This step is not next. The help shows the steps.</source>
            <translation>现在还不能做这一步，流程见帮助。</translation>
        </message>
        <message>
            <source>A colleague changed it meanwhile. Look at it and try again.</source>
            <translation>同事刚刚改过，请查看后再试。</translation>
        </message>
        <message>
            <source>The time of the review lies ahead. Correct it.</source>
            <translation>评价时间晚于现在，请更正。</translation>
        </message>
        <message>
            <source>This review was written down before. Look for it in the list.</source>
            <translation>这条评价已登记过，请在列表中查找。</translation>
        </message>
        <message>
            <source>Choose the cause first.</source>
            <translation>请先选择原因。</translation>
        </message>
        <message>
            <source>Write down both moment and judgment.</source>
            <translation>请填写沟通时机和沟通判断。</translation>
        </message>
        <message>
            <source>Try to reach the buyer three times and record each.</source>
            <translation>请联系买家三次并逐次记录。</translation>
        </message>
        <message>
            <source>Write down what the buyer said or why.</source>
            <translation>请写下买家怎么说或原因。</translation>
        </message>
        <message>
            <source>Name a colleague.</source>
            <translation>请填写同事姓名。</translation>
        </message>
        <message>
            <source>The columns %1 are not both in it. Use the review export of the platform.</source>
            <translation>缺少“%1”列，请使用平台导出的评价文件。</translation>
        </message>
        <message>
            <source>Save it as .xlsx or .csv without a password.</source>
            <translation>请另存为不带密码的 .xlsx 或 .csv。</translation>
        </message>
        <message>
            <source>It cannot be read. Close it in other programs, or export it again.</source>
            <translation>文件无法读取，请在其他程序中关闭它，或重新导出。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>We are sorry that this purchase was no pleasure. We have written to you and will put it right; thank you for telling us what was wrong.</source>
            <translation>非常抱歉这次购物给您带来不好的体验，我们已经联系您并会负责到底，感谢您指出问题。</translation>
        </message>
        <message>
            <source>Thank you for your words. The matter is with our quality team; write to us whenever you have a minute, and we will settle it for you.</source>
            <translation>感谢您的反馈，问题已转质检跟进，您方便时随时联系我们，我们一定为您处理好。</translation>
        </message>
        <message>
            <source>Thank you for your kind words! We are glad that you like it, and look forward to seeing you again.</source>
            <translation>感谢亲的认可！您喜欢就是我们最大的动力，期待您再次光临~</translation>
        </message>
        <message>
            <source>Thank you for your trust. Should anything come up while you use it, write to us at any time.</source>
            <translation>感谢亲的信任，使用中有任何问题随时联系我们，我们一直都在。</translation>
        </message>
        <message>
            <source>Thank you for taking the time to write. Your words encourage us to keep the quality and the service up.</source>
            <translation>感谢亲抽空写下评价，您的话鼓励我们继续做好品质和服务。</translation>
        </message>
        <message>
            <source>When the buyer is online</source>
            <translation>买家在线时</translation>
        </message>
        <message>
            <source>After the lunch break</source>
            <translation>午休之后</translation>
        </message>
        <message>
            <source>In the evening</source>
            <translation>晚上下班后</translation>
        </message>
        <message>
            <source>Once the refund or the new parcel has arrived</source>
            <translation>退款到账或补发签收后</translation>
        </message>
        <message>
            <source>Reasonable, wants the matter solved</source>
            <translation>讲道理，想解决问题</translation>
        </message>
        <message>
            <source>Disappointed, wants an apology</source>
            <translation>失望，想要一个道歉</translation>
        </message>
        <message>
            <source>Wants compensation</source>
            <translation>想要补偿</translation>
        </message>
        <message>
            <source>Did not know how to use it</source>
            <translation>不会使用造成误会</translation>
        </message>
        <message>
            <source>Malicious: keep the evidence, report it</source>
            <translation>恶意差评：留证并向平台举报</translation>
        </message>
    </context>
    <context>
        <name>ui::search::FoundElsewhere</name>
        <message numerus="yes">
            <source>%n orders</source>
            <translation>
                <numerusform>%n 个订单</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them in order review</source>
            <translation>在审单中查看</translation>
        </message>
        <message>
            <source>Article: %1</source>
            <translation>文章：%1</translation>
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
        <message>
            <source>Open the first article that was found</source>
            <translation>打开搜到的第一篇文章</translation>
        </message>
        <message>
            <source>Show the orders that were found</source>
            <translation>查看搜到的订单</translation>
        </message>
        <message>
            <source>One character is enough. Messages and notes are found by every piece of their text, the newest first; orders and articles stand above them.</source>
            <translation>输入一个字就能搜。聊天和备注按原文任意一段查找，新的在前；搜到的订单和文章列在上方。</translation>
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
        <name>ui::settings::AgentTableModel</name>
        <message>
            <source>No post</source>
            <translation>无岗位</translation>
        </message>
        <message>
            <source>Duty lead</source>
            <translation>值班主管</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>已设</translation>
        </message>
        <message>
            <source>None</source>
            <translation>未设</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>在岗</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>组别</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>值班</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN码</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::AgentsPage</name>
        <message>
            <source>Yintai</source>
            <translation>银泰</translation>
        </message>
        <message>
            <source>Handu</source>
            <translation>韩都</translation>
        </message>
        <message>
            <source>Agents and roles</source>
            <translation>客服与角色</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Without agents, or with one, nobody signs in and everything is allowed. From the second agent on everybody has a PIN and the rights of a role.</source>
            <translation>没有或只有一名客服时不用登录，拥有全部权限。从第二名客服起，每人都要有PIN码，并按角色拥有权限。</translation>
        </message>
        <message>
            <source>Add an agent…</source>
            <translation>添加客服…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Set PIN…</source>
            <translation>设置PIN码…</translation>
        </message>
        <message>
            <source>Duty lead: receives level-1 problems</source>
            <translation>值班主管：接收一级问题</translation>
        </message>
        <message>
            <source>No post: choose a role</source>
            <translation>无岗位：直接选择角色</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>组别</translation>
        </message>
        <message>
            <source>PIN of now</source>
            <translation>当前PIN码</translation>
        </message>
        <message>
            <source>New PIN, 4 to 12 digits</source>
            <translation>新PIN码(4至12位数字)</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>再输一次</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Lock the window after no touch for</source>
            <translation>无操作多久后锁定窗口</translation>
        </message>
        <message>
            <source>Ctrl+Alt+L locks at once. The window shows no buyer until somebody signs in.</source>
            <translation>按 Ctrl+Alt+L 立即锁定。登录之前窗口不显示任何买家信息。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>The two PINs differ. Type the same twice.</source>
            <translation>两次输入的PIN码不一致，请重新输入。</translation>
        </message>
        <message>
            <source>This agent is not there any more.</source>
            <translation>该客服已不存在。</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>请填写姓名。</translation>
        </message>
        <message>
            <source>Names and teams have at most 40 characters.</source>
            <translation>姓名和组别最多40个字。</translation>
        </message>
        <message>
            <source>Somebody has or had this name. Choose another one.</source>
            <translation>该姓名已有人使用或曾使用，请换一个。</translation>
        </message>
        <message>
            <source>The name stands beside acts already, so it stays. Retire this agent and add a new one.</source>
            <translation>该姓名已有操作记录，不能再改。请停用此客服后另加一名。</translation>
        </message>
        <message>
            <source>Choose a post or a role from the list.</source>
            <translation>请从列表中选择岗位或角色。</translation>
        </message>
        <message>
            <source>Only a team lead or an admin can be duty lead.</source>
            <translation>只有组长或管理员可以担任值班主管。</translation>
        </message>
        <message>
            <source>Add yourself first, with the role admin: somebody must be able to change agents.</source>
            <translation>请先以管理员角色添加您自己，否则没有人能管理客服。</translation>
        </message>
        <message>
            <source>This is the last admin. Make somebody else admin first.</source>
            <translation>这是最后一名管理员，请先设其他人为管理员。</translation>
        </message>
        <message>
            <source>A PIN has 4 to 12 digits.</source>
            <translation>PIN码为4至12位数字。</translation>
        </message>
        <message>
            <source>Where several work, everybody needs a PIN: set one for each agent that is here, then for the new one.</source>
            <translation>多人使用时每人都要有PIN码：请先给已有的客服设置，再给新的客服设置。</translation>
        </message>
        <message>
            <source>The PIN of now is wrong.</source>
            <translation>当前PIN码不正确。</translation>
        </message>
        <message>
            <source>Five tries were wrong. Wait five minutes, or ask an admin for a new PIN.</source>
            <translation>已连续输错五次。请等五分钟，或请管理员重设PIN码。</translation>
        </message>
        <message>
            <source>This agent is retired. Restore the agent first.</source>
            <translation>该客服已停用，请先恢复。</translation>
        </message>
        <message>
            <source>Somebody changed this agent in the meantime. Look again.</source>
            <translation>该客服的资料刚被别人改过，请重新查看。</translation>
        </message>
        <message>
            <source>Agents and roles are changed by an admin.</source>
            <translation>客服和角色由管理员管理。</translation>
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
        <name>ui::settings::AuditPage</name>
        <message>
            <source>Audit log</source>
            <translation>操作审计</translation>
        </message>
        <message>
            <source>Only alerts</source>
            <translation>只看告警</translation>
        </message>
        <message>
            <source>What was done with personal data and rights</source>
            <translation>个人信息与权限操作</translation>
        </message>
        <message>
            <source>The newest acts of those you lead. Nobody can change or delete a line. Alerts: a waived check, an emergency, an export of rejected rows, a reached limit, a wrong PIN, another role.</source>
            <translation>您所管人员的最近操作，任何人都不能修改或删除。告警包括：免核实、紧急查看、导出未通过的行、达到上限、PIN码输错、角色变更。</translation>
        </message>
        <message>
            <source>Your own newest acts. Nobody can change or delete a line.</source>
            <translation>您本人的最近操作，任何人都不能修改或删除。</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::AuditTableModel</name>
        <message>
            <source>Masked field shown</source>
            <translation>查看打码信息</translation>
        </message>
        <message>
            <source>Hourly limit of shown fields reached</source>
            <translation>达到每小时查看上限</translation>
        </message>
        <message>
            <source>Masked field shown in an emergency</source>
            <translation>紧急查看打码信息</translation>
        </message>
        <message>
            <source>Identity checked</source>
            <translation>核实身份</translation>
        </message>
        <message>
            <source>Identity check waived</source>
            <translation>免除身份核实</translation>
        </message>
        <message>
            <source>Rejected rows exported</source>
            <translation>导出未通过的行</translation>
        </message>
        <message>
            <source>Hand-off list of edits written</source>
            <translation>导出修改交接单</translation>
        </message>
        <message>
            <source>List of returns written</source>
            <translation>导出退货交接单</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation>PIN码输错</translation>
        </message>
        <message>
            <source>Signed as the second person</source>
            <translation>作为第二人签字</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Agent added</source>
            <translation>添加客服</translation>
        </message>
        <message>
            <source>Role or post changed</source>
            <translation>变更角色或岗位</translation>
        </message>
        <message>
            <source>Agent retired</source>
            <translation>停用客服</translation>
        </message>
        <message>
            <source>Agent restored</source>
            <translation>恢复客服</translation>
        </message>
        <message>
            <source>PIN set</source>
            <translation>设置PIN码</translation>
        </message>
        <message>
            <source>PIN removed</source>
            <translation>取消PIN码</translation>
        </message>
        <message>
            <source>Signature ended by another role</source>
            <translation>角色变更，签字作废</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>售后单 %1</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>申请 %1</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>导入 %1</translation>
        </message>
        <message>
            <source>Agent no. %1</source>
            <translation>客服编号 %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>谁</translation>
        </message>
        <message>
            <source>Role then</source>
            <extracomment>Column: what somebody was at that time</extracomment>
            <translation>当时角色</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>做了什么</translation>
        </message>
        <message>
            <source>About</source>
            <translation>对象</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::CaseRulesPage</name>
        <message>
            <source>Parcels and reminders</source>
            <translation>物流与催付</translation>
        </message>
        <message>
            <source>Parcel watch</source>
            <translation>物流跟踪</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source> h</source>
            <comment>hours, after a number</comment>
            <translation> 小时</translation>
        </message>
        <message>
            <source> days</source>
            <comment>after a number</comment>
            <translation> 天</translation>
        </message>
        <message>
            <source>No movement after</source>
            <translation>物流不动超过</translation>
        </message>
        <message>
            <source>Late on its way after</source>
            <translation>在途超过视为延误</translation>
        </message>
        <message>
            <source>Near: wait up to</source>
            <translation>较近：等待不超过</translation>
        </message>
        <message>
            <source>Far: perhaps lost from</source>
            <translation>较远：疑似丢件</translation>
        </message>
        <message>
            <source>Call back within</source>
            <translation>回访时限</translation>
        </message>
        <message>
            <source>Ask the carrier within</source>
            <translation>联系快递时限</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文案</translation>
        </message>
        <message>
            <source>Urging: not yet due</source>
            <translation>催发货：未到承诺时间</translation>
        </message>
        <message>
            <source>Urging: shipped in time</source>
            <translation>催发货：承诺时间内已发货</translation>
        </message>
        <message>
            <source>Urging: overdue</source>
            <translation>催发货：超过承诺时间未发货</translation>
        </message>
        <message>
            <source>Urging: shipped late</source>
            <translation>催发货：超时后已发货</translation>
        </message>
        <message>
            <source>Assistant: not shipped</source>
            <translation>查件：未发货</translation>
        </message>
        <message>
            <source>Assistant: near</source>
            <translation>查件：较近</translation>
        </message>
        <message>
            <source>Assistant: far</source>
            <translation>查件：较远</translation>
        </message>
        <message>
            <source>Assistant: doubtful</source>
            <translation>查件：疑难件</translation>
        </message>
        <message>
            <source>Assistant: moving</source>
            <translation>查件：运输中</translation>
        </message>
        <message>
            <source>Assistant: delivered</source>
            <translation>查件：已签收</translation>
        </message>
        <message>
            <source>News of an exception</source>
            <translation>异常件进度告知</translation>
        </message>
        <message>
            <source>Task: ask the warehouse</source>
            <translation>任务：询问仓库</translation>
        </message>
        <message>
            <source>Task: urgent for the warehouse</source>
            <translation>任务：仓库加急</translation>
        </message>
        <message>
            <source>Task: call back</source>
            <translation>任务：回访</translation>
        </message>
        <message>
            <source>Task: ask the carrier</source>
            <translation>任务：联系快递</translation>
        </message>
        <message>
            <source>Task: check the address</source>
            <translation>任务：核对地址</translation>
        </message>
        <message>
            <source>Task: new address for the carrier</source>
            <translation>任务：通知快递新地址</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>异常类型</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>丢件</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>破损</translation>
        </message>
        <message>
            <source>Out of area</source>
            <translation>超区</translation>
        </message>
        <message>
            <source>Wrong item</source>
            <translation>错发</translation>
        </message>
        <message>
            <source>Refused</source>
            <comment>parcel</comment>
            <extracomment>Exception: the buyer did not take the parcel</extracomment>
            <translation>拒收</translation>
        </message>
        <message>
            <source>Delayed</source>
            <translation>延误</translation>
        </message>
        <message>
            <source>No movement</source>
            <translation>物流不动</translation>
        </message>
        <message>
            <source>Due within</source>
            <translation>处理时限</translation>
        </message>
        <message>
            <source>Texts may hold {order} {ship_by} {shipped_at} {tracking} {courier} {call_back} {last}. Steps stand one a line; one that starts with ! comes before all others. Open exceptions keep their steps.</source>
            <translation>文案可用变量 {order} {ship_by} {shipped_at} {tracking} {courier} {call_back} {last}。处理步骤每行一条，以 ! 开头的必须先做。已登记的异常件沿用原步骤。</translation>
        </message>
        <message>
            <source>Reminders to pay</source>
            <translation>催付</translation>
        </message>
        <message>
            <source>Cool-down of a buyer</source>
            <translation>同一买家催付间隔</translation>
        </message>
        <message>
            <source>Most for one order</source>
            <translation>每单最多催付次数</translation>
        </message>
        <message>
            <source>Leave alone after ordering</source>
            <translation>下单后不打扰时间</translation>
        </message>
        <message>
            <source> min</source>
            <comment>after a number</comment>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Too old after</source>
            <translation>超过多久不再催付</translation>
        </message>
        <message>
            <source>Night from</source>
            <translation>夜间开始</translation>
        </message>
        <message>
            <source>Night until</source>
            <translation>夜间结束</translation>
        </message>
        <message>
            <source>Text by cause</source>
            <translation>按原因的催付话术</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>原因未知</translation>
        </message>
        <message>
            <source>Forgot</source>
            <translation>忘记付款</translation>
        </message>
        <message>
            <source>Price or postage</source>
            <translation>价格或运费</translation>
        </message>
        <message>
            <source>Scarce stock</source>
            <translation>库存紧张</translation>
        </message>
        <message>
            <source>Has questions</source>
            <translation>有疑问</translation>
        </message>
        <message>
            <source>Payment trouble</source>
            <translation>付款遇到问题</translation>
        </message>
        <message>
            <source>Order was changed</source>
            <translation>订单已修改</translation>
        </message>
        <message>
            <source>Other</source>
            <comment>cause</comment>
            <translation>其他</translation>
        </message>
        <message>
            <source>Texts may hold {order} {title} {amount}.</source>
            <translation>文案可用变量 {order} {title} {amount}。</translation>
        </message>
        <message>
            <source>A text of a reminder is longer than 2,000 characters.</source>
            <translation>催付话术超过 2,000 字。</translation>
        </message>
        <message>
            <source>Your role may not change these rules.</source>
            <translation>您的角色不能修改这些规则。</translation>
        </message>
        <message>
            <source>Check the address within</source>
            <translation>核对地址时限</translation>
        </message>
        <message>
            <source>Ask the warehouse within</source>
            <translation>询问仓库时限</translation>
        </message>
        <message>
            <source>Assistant: {last} without an event</source>
            <translation>查件助手：没有物流轨迹时的 {last}</translation>
        </message>
        <message>
            <source>Tracking numbers and files</source>
            <translation>运单号与物流文件</translation>
        </message>
        <message>
            <source>Times in tracking files</source>
            <translation>物流文件的时区</translation>
        </message>
        <message>
            <source>%1 (China)</source>
            <translation>%1（北京时间）</translation>
        </message>
        <message>
            <source>A row with an offset of its own (…+09:00, …Z) or a column 时区 keeps that.</source>
            <translation>时间自带时区（…+09:00、…Z）或有“时区”列的行，以其自身为准。</translation>
        </message>
        <message>
            <source>Courier's name holds</source>
            <translation>快递名称包含</translation>
        </message>
        <message>
            <source>Its numbers look like</source>
            <translation>单号样式</translation>
        </message>
        <message>
            <source># a digit, @ a letter, ? either, * any rest; several are separated by commas. A number that looks otherwise is only marked, never refused.</source>
            <translation># 代表数字，@ 代表字母，? 代表数字或字母，* 代表任意后缀；多个用逗号分隔。样式不符的单号只作提示，不会拦截。</translation>
        </message>
        <message>
            <source>Add a courier</source>
            <translation>添加快递</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Back to the original table</source>
            <translation>恢复默认</translation>
        </message>
        <message>
            <source>“Near” must not be over “Far”, no text longer than 2,000 characters, and each courier needs a name and how its numbers look.</source>
            <translation>“较近”不能大于“较远”，文本不超过 2,000 字，每个快递都须填写名称和单号样式。</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::ComplaintRulesPage</name>
        <message>
            <source>Complaints</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Limits of complaints</source>
            <translation>投诉时限</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Serious</source>
            <translation>严重</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>维权纠纷</translation>
        </message>
        <message>
            <source>Of each level: until the apology, between two words on how it goes, and until the buyer knows the result. Open complaints follow at once.</source>
            <translation>每一级依次为：首次致歉时限、两次进展告知的间隔、答复结果时限。未结的投诉立即按新时限计算。</translation>
        </message>
        <message>
            <source>Repeats and attempts</source>
            <translation>二次投诉与联系次数</translation>
        </message>
        <message>
            <source> days</source>
            <comment>after a number</comment>
            <translation> 天</translation>
        </message>
        <message>
            <source>Attempts to reach the buyer</source>
            <translation>联系买家次数</translation>
        </message>
        <message>
            <source>A repeat within</source>
            <translation>多少天内算二次投诉</translation>
        </message>
        <message>
            <source>A trend from so many of one product</source>
            <translation>同一商品多少起算趋势</translation>
        </message>
        <message>
            <source> h</source>
            <comment>hours, after a number</comment>
            <translation> 小时</translation>
        </message>
        <message>
            <source> min</source>
            <comment>after a number</comment>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>A word on how it goes must come no later than the result.</source>
            <translation>进展告知的时限不能晚于答复结果的时限。</translation>
        </message>
        <message>
            <source>Your role may not change these rules.</source>
            <translation>您的岗位不能修改这些规则。</translation>
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
        <message>
            <source>Conversations a day at most</source>
            <translation>日接待上限</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::CouriersPage</name>
        <message>
            <source>Couriers</source>
            <translation>快递公司</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Where buyers follow their parcels</source>
            <translation>快递查询链接</translation>
        </message>
        <message>
            <source>Courier</source>
            <translation>快递公司</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>其他名称</translation>
        </message>
        <message>
            <source>Query link</source>
            <translation>查询链接</translation>
        </message>
        <message>
            <source>{number} in the link is the parcel's number. Other names are separated by commas; the name of an export is looked for among them.</source>
            <translation>链接中的 {number} 代表快递单号。其他名称用逗号分隔，用来匹配导出文件里的快递名称。</translation>
        </message>
        <message>
            <source>Add a courier</source>
            <translation>添加快递公司</translation>
        </message>
        <message>
            <source>Back to the original table</source>
            <translation>恢复默认表</translation>
        </message>
        <message>
            <source>The link of %1 must begin with http and hold {number}.</source>
            <translation>%1 的链接必须以 http 开头并包含 {number}。</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::DepartmentsPage</name>
        <message>
            <source>Departments</source>
            <translation>协作部门</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Tickets are handed to it</source>
            <translation>可转交工单</translation>
        </message>
        <message>
            <source>Level-1 problems</source>
            <translation>一级问题</translation>
        </message>
        <message>
            <source>Duty lead now</source>
            <translation>当前值班主管</translation>
        </message>
        <message>
            <source>Stolen accounts and failed payments go to the duty lead at once; the customer is answered within an hour.</source>
            <translation>账号被盗、支付失败立即升级给值班主管，1 小时内答复客户。</translation>
        </message>
        <message>
            <source>Departments that answer tickets</source>
            <translation>处理工单的部门</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Answers within</source>
            <translation>答复时限</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>对接人</translation>
        </message>
        <message>
            <source>Duty lead</source>
            <translation>值班负责人</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>可转交</translation>
        </message>
        <message>
            <source>Add a department</source>
            <translation>添加部门</translation>
        </message>
        <message>
            <source>The chosen department</source>
            <translation>部门信息</translation>
        </message>
        <message>
            <source> min</source>
            <extracomment>After a number of minutes</extracomment>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Names, a number or a group chat</source>
            <translation>姓名、电话或群聊</translation>
        </message>
        <message>
            <source>Who is called when an answer is late</source>
            <translation>答复超时时联系谁</translation>
        </message>
        <message>
            <source>Answers for</source>
            <translation>负责事项</translation>
        </message>
        <message>
            <source>Nobody yet: add a lead or an administrator under Agents</source>
            <translation>暂无：请先在“客服人员”中添加组长或管理员</translation>
        </message>
        <message>
            <source>Nobody is named</source>
            <translation>未指定</translation>
        </message>
        <message>
            <source>Only a lead or an administrator gives the duty on.</source>
            <translation>只有组长或管理员可以指定值班主管。</translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>Of a department: tickets are handed to it</extracomment>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>A department has no name. Write one, or remove it.</source>
            <translation>有部门未填写名称，请填写或移除。</translation>
        </message>
        <message>
            <source>Two departments have the same name. Change one of them.</source>
            <translation>有两个部门重名，请修改其中一个。</translation>
        </message>
        <message>
            <source>A name is longer than 40 characters or a text longer than 200.</source>
            <translation>名称不超过 40 字，其他内容不超过 200 字。</translation>
        </message>
        <message>
            <source>A limit is between 5 minutes and 30 days.</source>
            <translation>时限须在 5 分钟到 30 天之间。</translation>
        </message>
        <message>
            <source>At least one department has to be offered.</source>
            <translation>至少保留一个可转交的部门。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有改动。</translation>
        </message>
        <message>
            <source>Your role does not allow this. Ask the team lead.</source>
            <translation>当前角色无权操作，请联系组长。</translation>
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
        <name>ui::settings::NoticeRulesPage</name>
        <message>
            <source>Order confirmation</source>
            <translation>订单确认</translation>
        </message>
        <message>
            <source>Ship notice</source>
            <translation>发货通知</translation>
        </message>
        <message>
            <source>Delivery follow-up</source>
            <translation>签收回访</translation>
        </message>
        <message>
            <source>Thank-you</source>
            <translation>感谢</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>邀请回购</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>使用关怀</translation>
        </message>
        <message>
            <source>Request carried out</source>
            <translation>申请办结</translation>
        </message>
        <message>
            <source>Request refused</source>
            <translation>申请被拒</translation>
        </message>
        <message>
            <source>Request failed</source>
            <translation>申请未办成</translation>
        </message>
        <message>
            <source>Out of stock: what the buyer wants</source>
            <translation>缺货征询</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Confirm orders that passed review by themselves too</source>
            <translation>自动通过审核的订单也发确认</translation>
        </message>
        <message>
            <source>Made after an import and after approvals</source>
            <translation>导入后和审单通过后生成</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source> h later</source>
            <translation> 小时后</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source> h</source>
            <translation> 小时</translation>
        </message>
        <message>
            <source>Not told any more after</source>
            <translation>超过多久不再通知</translation>
        </message>
        <message>
            <source>Quiet hours from</source>
            <translation>免打扰开始</translation>
        </message>
        <message>
            <source>to</source>
            <translation>免打扰结束</translation>
        </message>
        <message>
            <source>In the quiet hours many are not sent at once, and nothing becomes due. What happened before a notice was switched on is not told.</source>
            <translation>免打扰时段不批量发送，也不会到点。开启某种通知之前发生的事不再补发。</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>话术</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Variables: %1. A notice with a variable that is not known does not leave. Of a confirmation {link} is the order, of a ship notice the courier's page.</source>
            <translation>可用变量：%1。变量没有值的通知不会发出。订单确认里的 {查询链接} 指订单，发货通知里的指物流查询页。</translation>
        </message>
        <message>
            <source>Back to the original text</source>
            <translation>恢复默认话术</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::PostsPage</name>
        <message>
            <source>Posts and duties</source>
            <translation>岗位与职责</translation>
        </message>
        <message>
            <source>Yintai: calls and enquiries, seven posts</source>
            <translation>银泰：电话与在线咨询，七类岗位</translation>
        </message>
        <message>
            <source>Handu: online shop, seven posts</source>
            <translation>韩都：网店，七类岗位</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>职责</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>限额</translation>
        </message>
        <message>
            <source>Rights of the roles</source>
            <translation>各角色的权限</translation>
        </message>
        <message>
            <source>Proposes: the act waits for somebody who may decide it. Nobody decides an own request. A senior reviews orders, returns or complaints as the post says.</source>
            <translation>可提议：提交后由有权限的人决定。任何人不得审批自己的申请。资深客服审核订单、退换货或投诉，以岗位为准。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>%1 a case, %2 a day</source>
            <translation>每单%1，每天%2</translation>
        </message>
        <message>
            <source>%1 a case</source>
            <translation>每单%1</translation>
        </message>
        <message>
            <source>Refunds: %1
Compensation: %2
Reveals an hour: %3</source>
            <translation>退款：%1
补偿：%2
每小时查看完整信息：%3次</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::ReturnNoticesPage</name>
        <message>
            <source>Evidence is asked for</source>
            <translation>请买家补充凭证</translation>
        </message>
        <message>
            <source>Agreed, the goods come back</source>
            <translation>同意寄回</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>审核通过</translation>
        </message>
        <message>
            <source>Refused, something else is offered</source>
            <translation>拒绝并提供替代方案</translation>
        </message>
        <message>
            <source>The money is paid</source>
            <translation>退款已打款</translation>
        </message>
        <message>
            <source>Coupon or gift is given</source>
            <translation>补偿已发放</translation>
        </message>
        <message>
            <source>The parcel is sent</source>
            <translation>换货、维修件已寄出</translation>
        </message>
        <message>
            <source>Buyer of the example</source>
            <translation>示例买家</translation>
        </message>
        <message>
            <source>Thermos cup 500 ml</source>
            <translation>保温杯 500 毫升</translation>
        </message>
        <message>
            <source>Alipay</source>
            <translation>支付宝</translation>
        </message>
        <message>
            <source>SF Express</source>
            <translation>顺丰速运</translation>
        </message>
        <message>
            <source>the seal is broken</source>
            <translation>商品封签已拆</translation>
        </message>
        <message>
            <source>Messages of returns</source>
            <translation>售后通知话术</translation>
        </message>
        <message>
            <source>What buyers are told of their returns</source>
            <translation>退换货、维修、补偿的买家通知</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>插入变量</translation>
        </message>
        <message>
            <source>Reads as</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>A sentence is left out where something of it is not known, up to its full stop. Every message can be changed again before it leaves.</source>
            <translation>变量没有内容时，所在的整句（到句号为止）不会发出。每条通知在发出前都可以再修改。</translation>
        </message>
        <message>
            <source>Back to the original text</source>
            <translation>恢复默认内容</translation>
        </message>
        <message>
            <source>a picture of the damaged place</source>
            <translation>破损处的照片</translation>
        </message>
        <message>
            <source>{%1} has no value in “%2”, so nothing was kept. Choose from the names below the text.</source>
            <translation>“%2”里不能使用变量 {%1}，未保存。请从内容下方的变量中选择。</translation>
        </message>
        <message numerus="yes">
            <source>A message needs 1 to %n characters. Nothing was kept.</source>
            <translation>
                <numerusform>通知内容须为 1 到 %n 个字，未保存。</numerusform>
            </translation>
        </message>
        <message>
            <source>Your role may not change these messages. A team lead may.</source>
            <translation>你的角色不能修改通知话术，请联系组长。</translation>
        </message>
    </context>
    <context>
        <name>ui::settings::ReturnsPage</name>
        <message>
            <source>No reason: return, exchange</source>
            <translation>无理由：退货、换货</translation>
        </message>
        <message>
            <source>Wrong, missing or damaged: return, exchange</source>
            <translation>错发、漏发、破损：退货、换货</translation>
        </message>
        <message>
            <source>Quality: return, exchange, repair</source>
            <translation>质量问题：退货、换货、返修</translation>
        </message>
        <message>
            <source>Quality: repair only</source>
            <translation>质量问题：仅返修</translation>
        </message>
        <message>
            <source>Counterfeit: return</source>
            <translation>假货：退货</translation>
        </message>
        <message>
            <source>Late or not delivered: refund, sent again</source>
            <translation>延迟或未送达：退款、补发</translation>
        </message>
        <message>
            <source>Price protection</source>
            <translation>价格保护</translation>
        </message>
        <message>
            <source>Refund of postage</source>
            <translation>退运费</translation>
        </message>
        <message>
            <source>Compensation, the goods stay</source>
            <translation>补偿（不退货）</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退换货</translation>
        </message>
        <message>
            <source>Back to the original rules</source>
            <translation>恢复默认规则</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Only with the evidence that the reason needs</source>
            <translation>必须提供该原因所需的凭证</translation>
        </message>
        <message>
            <source>Not taken back without a fault, one kind a line</source>
            <translation>非质量问题不退换的商品，每行一类</translation>
        </message>
        <message>
            <source>kind of goods: word, word</source>
            <translation>商品类别：关键词，关键词</translation>
        </message>
        <message>
            <source>A kind is told by a word in the title or the properties of the goods.</source>
            <translation>按商品标题或属性中的关键词识别类别。</translation>
        </message>
        <message>
            <source>Times promised to the buyer</source>
            <translation>对买家的时效承诺</translation>
        </message>
        <message>
            <source>h</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>个工作日</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>Refund of an order</source>
            <translation>普通订单退款</translation>
        </message>
        <message>
            <source>Refund of a pre-sale order</source>
            <translation>预售订单退款</translation>
        </message>
        <message>
            <source>Option “full refund”</source>
            <translation>方案“全额退款”</translation>
        </message>
        <message>
            <source>Money arrives after payment</source>
            <translation>打款后到账</translation>
        </message>
        <message>
            <source>Option “sent again”</source>
            <translation>方案“补发新商品”</translation>
        </message>
        <message>
            <source>at any time</source>
            <translation>不限时间</translation>
        </message>
        <message>
            <source>A line of goods is not understood. Write it as kind: word, word.</source>
            <translation>有一行商品类别无法识别，请写成“类别：关键词，关键词”。</translation>
        </message>
        <message>
            <source>Taken back within</source>
            <translation>可受理时限</translation>
        </message>
        <message>
            <source>days, from the day after receipt</source>
            <translation>天（签收次日零时起算）</translation>
        </message>
        <message>
            <source>hours, from the receipt itself</source>
            <translation>小时（签收时刻起算）</translation>
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
        <message>
            <source>Rules of the shop are changed by an admin. Nothing was changed.</source>
            <translation>店铺规则由管理员修改，未作改动。</translation>
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
        <message>
            <source>Questions before a recommendation</source>
            <translation>推荐前的提问</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>购买用途</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>购买预算</translation>
        </message>
        <message>
            <source>Special wishes</source>
            <translation>特殊需求</translation>
        </message>
        <message>
            <source>What matters most</source>
            <translation>最看重什么</translation>
        </message>
        <message>
            <source>Offered in a conversation with Ctrl+Shift+Q; an empty one is not.</source>
            <translation>在会话中按 Ctrl+Shift+Q 使用；留空的不显示提问按钮。</translation>
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
        <name>ui::settings::WorkingDaysPage</name>
        <message>
            <source>Working days</source>
            <translation>工作日</translation>
        </message>
        <message>
            <source>Days that count for refunds</source>
            <translation>退款时效按这些日期计算</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Monday to Friday are worked. One day or run of days a line, such as 2026-10-01 or 2026-10-01 ~ 2026-10-07.</source>
            <translation>周一至周五为工作日。每行一天或一段日期，如 2026-10-01 或 2026-10-01 ~ 2026-10-07。</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>节假日</translation>
        </message>
        <message>
            <source>Weekend days that are worked</source>
            <translation>调休上班的周末</translation>
        </message>
        <message>
            <source>Import a calendar…</source>
            <translation>导入日历…</translation>
        </message>
        <message>
            <source>Back to the Chinese calendar</source>
            <translation>恢复法定节假日日历</translation>
        </message>
        <message>
            <source>A line is no day. Write it as 2026-10-01 or 2026-10-01 ~ 2026-10-07.</source>
            <translation>有一行不是日期，请写成 2026-10-01 或 2026-10-01 ~ 2026-10-07。</translation>
        </message>
        <message>
            <source>Import a calendar</source>
            <translation>导入日历</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>日历文件</translation>
        </message>
        <message>
            <source>This file is no calendar. It needs the lists “holidays” and “working_weekends” with days such as 2026-10-01.</source>
            <translation>此文件不是日历。需要包含 holidays 和 working_weekends 两个列表，日期格式如 2026-10-01。</translation>
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
        <message>
            <source>Choose the shop's export files</source>
            <translation>选择店铺导出的文件</translation>
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
        <message>
            <source>Work the next item, or come back to the worklist</source>
            <translation>处理下一项，或返回工作清单</translation>
        </message>
        <message>
            <source>Lock now, or switch the agent</source>
            <translation>立即锁定/切换客服</translation>
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
        <name>ui::shell::PaletteModel</name>
        <message>
            <source>%1: %2</source>
            <extracomment>A command in the palette: its menu or page, then what it does</extracomment>
            <translation>%1：%2</translation>
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
    <context>
        <name>ui::shifts::BreakReminder</name>
        <message>
            <source>You have worked for %1 without a pause. Look away from the screen and stand up for five minutes.</source>
            <translation>您已连续工作 %1，请离开屏幕、起身休息五分钟。</translation>
        </message>
        <message numerus="yes">
            <source>In %n minutes again</source>
            <translation>
                <numerusform>%n 分钟后再提醒</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::shifts::LimitsForm</name>
        <message>
            <source>Limits of the plan, and breaks</source>
            <translation>排班上限与休息提醒</translation>
        </message>
        <message>
            <source>Keep the limits</source>
            <translation>保存上限</translation>
        </message>
        <message>
            <source> h</source>
            <translation> 小时</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>不提醒</translation>
        </message>
        <message>
            <source>Work in a day, at most</source>
            <translation>每日工时上限</translation>
        </message>
        <message>
            <source>Work in a week, at most</source>
            <translation>每周工时上限</translation>
        </message>
        <message>
            <source>Rest between two shifts, at least</source>
            <translation>两班之间最少休息</translation>
        </message>
        <message>
            <source>Remind of a break after work without a pause of</source>
            <translation>连续工作多久后提醒休息</translation>
        </message>
        <message>
            <source>Put the reminder off by</source>
            <translation>每次推迟</translation>
        </message>
    </context>
    <context>
        <name>ui::shifts::PlanForm</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ui::shifts::RotationForm</name>
        <message>
            <source>Rotate the teams over the places</source>
            <translation>班组轮岗</translation>
        </message>
        <message>
            <source>Plan the weeks</source>
            <translation>生成排班</translation>
        </message>
        <message>
            <source>Who rotates</source>
            <translation>轮岗班组</translation>
        </message>
        <message>
            <source>Places, in turn</source>
            <translation>岗位顺序</translation>
        </message>
        <message>
            <source>Weeks in one place</source>
            <translation>每岗周数</translation>
        </message>
        <message>
            <source>Working days a week</source>
            <translation>每周上班天数</translation>
        </message>
        <message>
            <source>Weeks from the shown one on</source>
            <translation>从当前周起生成周数</translation>
        </message>
        <message>
            <source>without a team (%1)</source>
            <translation>未分组（%1）</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>暂无人员</translation>
        </message>
        <message>
            <source>None</source>
            <comment>place</comment>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>ui::shifts::ShiftForm</name>
        <message>
            <source>Shifts that may be planned</source>
            <translation>班次设置</translation>
        </message>
        <message>
            <source>Keep the shift</source>
            <translation>保存班次</translation>
        </message>
        <message>
            <source>to</source>
            <comment>times</comment>
            <translation>至</translation>
        </message>
        <message>
            <source>An end before the beginning lies on the next day.</source>
            <translation>结束早于开始时算次日。</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Shift</source>
            <comment>work</comment>
            <translation>班次</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Break inside it</source>
            <translation>班内休息</translation>
        </message>
        <message>
            <source>A new shift</source>
            <translation>新班次</translation>
        </message>
        <message>
            <source>%1 (retired)</source>
            <translation>%1（已停用）</translation>
        </message>
        <message>
            <source>Offer it again</source>
            <translation>重新启用</translation>
        </message>
        <message>
            <source>Do not offer it any more</source>
            <translation>停用</translation>
        </message>
    </context>
    <context>
        <name>ui::shifts::ShiftViewModel</name>
        <message>
            <source>The week is published. Its shifts are the duty schedule now.</source>
            <translation>本周排班已发布，在岗时间按此排班计算。</translation>
        </message>
        <message>
            <source>The week is a draft again. The general duty schedule counts for its days.</source>
            <translation>本周排班已撤回为草稿，在岗时间按通用时间表计算。</translation>
        </message>
        <message>
            <source>The week before is copied.</source>
            <translation>已复制上周排班。</translation>
        </message>
        <message>
            <source>Nothing is planned in the week any more.</source>
            <translation>本周排班已清空。</translation>
        </message>
        <message numerus="yes">
            <source>The rotation is planned for %n weeks. Look at them and publish each.</source>
            <translation>
                <numerusform>已按轮岗生成 %n 周排班，请检查后逐周发布。</numerusform>
            </translation>
        </message>
        <message>
            <source>The shift is kept.</source>
            <translation>班次已保存。</translation>
        </message>
        <message>
            <source>The shift is offered again.</source>
            <translation>班次已重新启用。</translation>
        </message>
        <message>
            <source>The shift is not offered any more.</source>
            <translation>班次已停用。</translation>
        </message>
        <message>
            <source>The limits are kept.</source>
            <translation>上限已保存。</translation>
        </message>
    </context>
    <context>
        <name>ui::shifts::ShiftsPage</name>
        <message>
            <source>Shifts</source>
            <extracomment>The workplace of the shift plan</extracomment>
            <translation>排班</translation>
        </message>
        <message>
            <source>The week before</source>
            <translation>上一周</translation>
        </message>
        <message>
            <source>The week after</source>
            <translation>下一周</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>本周</translation>
        </message>
        <message>
            <source>Publish</source>
            <comment>shift plan</comment>
            <translation>发布</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <comment>shift plan</comment>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Shifts…</source>
            <translation>班次…</translation>
        </message>
        <message>
            <source>Limits…</source>
            <translation>上限…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Which shift</source>
            <translation>哪个班次</translation>
        </message>
        <message>
            <source>Which post</source>
            <translation>哪个岗位</translation>
        </message>
        <message>
            <source>Add a person by name</source>
            <translation>输入姓名添加人员</translation>
        </message>
        <message>
            <source>Plan the marked days</source>
            <translation>排入所选日期</translation>
        </message>
        <message>
            <source>Off</source>
            <comment>no shift</comment>
            <translation>休息</translation>
        </message>
        <message>
            <source>Copy last week</source>
            <translation>复制上周</translation>
        </message>
        <message>
            <source>Rotate…</source>
            <translation>轮岗…</translation>
        </message>
        <message>
            <source>Clear the week</source>
            <translation>清空本周</translation>
        </message>
        <message numerus="yes">
            <source>The plan passes %n limits; they stand below the grid. Change the plan, or publish it all the same.</source>
            <translation>
                <numerusform>排班有 %n 处超出上限，见表格下方。请调整，或仍然发布。</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish all the same</source>
            <translation>仍然发布</translation>
        </message>
        <message>
            <source>Take the marked days off</source>
            <translation>所选日期改为休息</translation>
        </message>
        <message>
            <source>Publish the week</source>
            <translation>发布本周排班</translation>
        </message>
        <message>
            <source>Withdraw the published week</source>
            <translation>撤回已发布的排班</translation>
        </message>
        <message>
            <source>Copy the week before into this one</source>
            <translation>把上周排班复制到本周</translation>
        </message>
        <message>
            <source>Rotate the teams over the places…</source>
            <translation>班组轮岗…</translation>
        </message>
        <message>
            <source>Shifts that may be planned…</source>
            <translation>班次设置…</translation>
        </message>
        <message>
            <source>Limits of the plan, and breaks…</source>
            <translation>排班上限与休息提醒…</translation>
        </message>
        <message>
            <source>Export the week…</source>
            <translation>导出本周排班…</translation>
        </message>
        <message>
            <source>Print the week…</source>
            <translation>打印本周排班…</translation>
        </message>
        <message>
            <source>Read the plan again</source>
            <translation>刷新排班</translation>
        </message>
        <message>
            <source>Not published yet</source>
            <translation>尚未发布</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>已发布</translation>
        </message>
        <message>
            <source>Nobody to plan yet</source>
            <translation>还没有可排班的人员</translation>
        </message>
        <message>
            <source>Add agents under Settings, or type a name above and press Return.</source>
            <translation>请在设置中添加客服，或在上方输入姓名后按回车。</translation>
        </message>
        <message>
            <source>No shifts yet</source>
            <translation>还没有班次</translation>
        </message>
        <message>
            <source>Say which shifts there are, such as 早班 08:00–16:00; then plan who works when and publish the week.</source>
            <translation>先设置班次，例如早班 08:00–16:00，再安排谁上什么班，然后发布本周排班。</translation>
        </message>
        <message>
            <source>Add a shift…</source>
            <translation>添加班次…</translation>
        </message>
        <message>
            <source>Nothing is published for this week</source>
            <translation>本周排班尚未发布</translation>
        </message>
        <message>
            <source>Your lead publishes the plan here.</source>
            <translation>组长发布后会显示在这里。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>Mark one or more days in the grid first.</source>
            <translation>请先在表格中选择日期。</translation>
        </message>
        <message>
            <source>Everything that is planned in the shown week is taken away. What is published stays until you publish again.</source>
            <translation>将清除本周的全部排班。已发布的内容会保留到您再次发布。</translation>
        </message>
        <message>
            <source>Export the week</source>
            <translation>导出本周排班</translation>
        </message>
        <message>
            <source>shifts</source>
            <translation>排班</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
            <translation>工作簿 (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The week is written to %1.</source>
            <translation>排班已写入 %1。</translation>
        </message>
        <message>
            <source>The file cannot be written. Close it where it is open, or choose another place.</source>
            <translation>文件无法写入。请关闭正在打开它的程序，或换一个位置。</translation>
        </message>
        <message>
            <source>Shift plan %1</source>
            <translation>排班表 %1</translation>
        </message>
    </context>
    <context>
        <name>ui::shifts::ShiftsText</name>
        <message>
            <source>Front office</source>
            <translation>前台</translation>
        </message>
        <message>
            <source>Middle office</source>
            <translation>中台</translation>
        </message>
        <message>
            <source>Back office</source>
            <translation>后台</translation>
        </message>
        <message>
            <source>Draft</source>
            <comment>shift plan</comment>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>已发布</translation>
        </message>
        <message>
            <source>Changed since published</source>
            <translation>发布后有修改</translation>
        </message>
        <message>
            <source>%1, %2: two shifts overlap</source>
            <translation>%1，%2：两个班次重叠</translation>
        </message>
        <message>
            <source>%1, %2: %3 of work, at most %4 a day</source>
            <translation>%1，%2：工时 %3，每日上限 %4</translation>
        </message>
        <message>
            <source>%1: %2 in the week, at most %3</source>
            <translation>%1：本周 %2，每周上限 %3</translation>
        </message>
        <message>
            <source>%1, %2: only %3 of rest before, at least %4</source>
            <translation>%1，%2：班前只休息 %3，至少 %4</translation>
        </message>
        <message>
            <source>%1: no day off in the week</source>
            <translation>%1：本周没有休息日</translation>
        </message>
        <message>
            <source>This shift is not offered any more. Choose another one.</source>
            <translation>该班次已停用，请选择其他班次。</translation>
        </message>
        <message>
            <source>The week is published as it stands. Change the plan first.</source>
            <translation>本周排班已按现状发布，请先修改。</translation>
        </message>
        <message>
            <source>A colleague changed the plan. Look at it again.</source>
            <translation>同事修改了排班，请重新查看。</translation>
        </message>
        <message>
            <source>Leads and admins make the plan. Ask one of them.</source>
            <translation>排班由组长和管理员负责，请联系他们。</translation>
        </message>
        <message>
            <source>Give a name.</source>
            <translation>请填写名称。</translation>
        </message>
        <message>
            <source>Keep to 40 characters.</source>
            <translation>请控制在 40 个字以内。</translation>
        </message>
        <message>
            <source>There is a shift of that name. Choose another name.</source>
            <translation>已有同名班次，请换一个名称。</translation>
        </message>
        <message>
            <source>These times make no sense: a shift has at most 16 hours and a shorter break, and limits lie within a day and a week.</source>
            <translation>时间不合理：班次最长 16 小时，班内休息要短于班次，上限不能超出一天和一周。</translation>
        </message>
        <message>
            <source>Only active agents are planned. Add the person under Settings, Agents.</source>
            <translation>只能排在职客服，请在“设置-客服”中添加。</translation>
        </message>
        <message>
            <source>There is nobody to rotate. Give agents a team, and choose at least one place.</source>
            <translation>没有可轮岗的人员。请给客服分组，并至少选择一个岗位。</translation>
        </message>
        <message>
            <source>Something is planned in that week already. Clear the week first.</source>
            <translation>该周已有排班，请先清空。</translation>
        </message>
        <message>
            <source>Nothing is planned in that week. Plan a shift first.</source>
            <translation>该周没有排班，请先排班。</translation>
        </message>
        <message>
            <source>Two shifts of one person would overlap. Choose another shift or day.</source>
            <translation>同一人的两个班次会重叠，请换班次或日期。</translation>
        </message>
        <message>
            <source>The plan passes a limit.</source>
            <translation>排班超出上限。</translation>
        </message>
        <message>
            <source>It is so already.</source>
            <translation>已经是这样了。</translation>
        </message>
        <message>
            <source>%1 h</source>
            <extracomment>A number of hours</extracomment>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>You plan your own team. Ask that team's lead or an administrator.</source>
            <translation>您只能排本组的班，请联系该组组长或管理员。</translation>
        </message>
    </context>
    <context>
        <name>ui::shifts::WeekGridModel</name>
        <message>
            <source>Break %1 min</source>
            <translation>班内休息 %1 分钟</translation>
        </message>
        <message numerus="yes">
            <source>%n consultations in the week</source>
            <translation>
                <numerusform>本周 %n 次咨询</numerusform>
            </translation>
        </message>
        <message>
            <source>Consultations received in the week for each planned hour</source>
            <translation>本周接待咨询量 ÷ 排班工时</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>工时</translation>
        </message>
        <message>
            <source>Per hour</source>
            <extracomment>Column: consultations per planned hour</extracomment>
            <translation>每小时咨询</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::AnalysisText</name>
        <message>
            <source>Time with time</source>
            <translation>时段对比</translation>
        </message>
        <message>
            <source>Agent with agent</source>
            <translation>客服对比</translation>
        </message>
        <message>
            <source>Product with product</source>
            <translation>商品对比</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>持平</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>变好</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>变差</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 个百分点</translation>
        </message>
        <message>
            <source>like the same weekday of the week before</source>
            <translation>与上周同一天相同</translation>
        </message>
        <message>
            <source>mean of the same weekday in four weeks</source>
            <translation>最近四周同一星期几的平均值</translation>
        </message>
        <message>
            <source>mean of the same weekday in four weeks, moved on by the trend of two weeks against the two before</source>
            <translation>最近四周同一星期几的平均值，再加上近两周相对前两周的趋势</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退换货</translation>
        </message>
        <message>
            <source>(no cause given)</source>
            <translation>（未填原因）</translation>
        </message>
        <message>
            <source>Quality of the goods</source>
            <translation>商品质量</translation>
        </message>
        <message>
            <source>Not as described</source>
            <translation>与描述不符</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>物流</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务态度</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Used wrongly</source>
            <translation>使用不当</translation>
        </message>
        <message>
            <source>Malicious review</source>
            <translation>恶意差评</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Night, 0 to 6</source>
            <translation>凌晨 0–6 点</translation>
        </message>
        <message>
            <source>Morning, 6 to 12</source>
            <translation>上午 6–12 点</translation>
        </message>
        <message>
            <source>Afternoon, 12 to 18</source>
            <translation>下午 12–18 点</translation>
        </message>
        <message>
            <source>Evening, 18 to 24</source>
            <translation>晚上 18–24 点</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>新客户</translation>
        </message>
        <message>
            <source>Regular customer</source>
            <translation>老客户</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP 客户</translation>
        </message>
        <message>
            <source>Buyer without an answer</source>
            <translation>漏回买家</translation>
        </message>
        <message>
            <source>Promise not kept in time</source>
            <translation>承诺未按时兑现</translation>
        </message>
        <message>
            <source>Wrong or missing goods sent</source>
            <translation>错发漏发</translation>
        </message>
        <message>
            <source>Wrong amount charged</source>
            <translation>金额有误</translation>
        </message>
        <message>
            <source>Complaint about goods</source>
            <translation>商品投诉</translation>
        </message>
        <message>
            <source>Complaint about delivery</source>
            <translation>物流投诉</translation>
        </message>
        <message>
            <source>Complaint about service</source>
            <translation>服务投诉</translation>
        </message>
        <message>
            <source>Nothing to tell yet</source>
            <translation>暂无数据</translation>
        </message>
        <message>
            <source>No target</source>
            <translation>未设目标</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>已达标</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>还差 %1</translation>
        </message>
        <message>
            <source>%1 fewer</source>
            <translation>还需减少 %1</translation>
        </message>
        <message>
            <source>%1 good ones in a row; %2 of the %3 still expected today</source>
            <translation>还需连续 %1 个达标；今日预计还有 %3 个，其中须有 %2 个达标</translation>
        </message>
        <message>
            <source>%1 good ones in a row</source>
            <translation>还需连续 %1 个达标</translation>
        </message>
        <message>
            <source>%1 without another one; at most %2 of the %3 still expected today</source>
            <translation>还需连续 %1 个不再发生；今日预计还有 %3 个，其中最多允许 %2 个</translation>
        </message>
        <message>
            <source>%1 without another one</source>
            <translation>还需连续 %1 个不再发生</translation>
        </message>
        <message>
            <source>%1 on average in the %2 still expected today</source>
            <translation>今日预计还有 %2 个，平均须不超过 %1</translation>
        </message>
        <message>
            <source>Out of reach today</source>
            <translation>今日已无法达标</translation>
        </message>
        <message>
            <source>Your role does not import files. Ask a team lead.</source>
            <translation>您的角色不能导入文件，请联系主管。</translation>
        </message>
        <message>
            <source>The file has no row of an agent.</source>
            <translation>文件中没有客服数据。</translation>
        </message>
        <message>
            <source>The file's name does not tell its days. Put them into it, such as 2026-04-20至2026-04-20.</source>
            <translation>文件名中没有日期，请在文件名中加入日期，如 2026-04-20至2026-04-20。</translation>
        </message>
        <message>
            <source>This report is no longer there.</source>
            <translation>该报表已不存在。</translation>
        </message>
        <message>
            <source>A target, weight or number of days is out of range.</source>
            <translation>目标、权重或天数超出范围。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有改动。</translation>
        </message>
        <message>
            <source>Targets and weights are set by an administrator.</source>
            <translation>目标与权重由管理员设置。</translation>
        </message>
        <message>
            <source>It could not be saved.</source>
            <translation>无法保存。</translation>
        </message>
        <message>
            <source>Say what is to be improved.</source>
            <translation>请填写改进内容。</translation>
        </message>
        <message>
            <source>Say who answers for it.</source>
            <translation>请填写负责人。</translation>
        </message>
        <message>
            <source>Choose a day after today.</source>
            <translation>请选择今天之后的日期。</translation>
        </message>
        <message>
            <source>It could not be saved. Look into the tasks.</source>
            <translation>无法保存，请到待办中查看。</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::CompareView</name>
        <message>
            <source>Examples</source>
            <translation>优秀案例</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>比较对象</translation>
        </message>
        <message>
            <source>Which times</source>
            <translation>比较的时段</translation>
        </message>
        <message>
            <source>Last month and this month, same days</source>
            <translation>上月与本月（同期）</translation>
        </message>
        <message>
            <source>The 7 days before and the last 7 days</source>
            <translation>前 7 天与最近 7 天</translation>
        </message>
        <message>
            <source>The 30 days before and the last 30 days</source>
            <translation>前 30 天与最近 30 天</translation>
        </message>
        <message>
            <source>Own days</source>
            <translation>自选日期</translation>
        </message>
        <message>
            <source>First day of the first time</source>
            <translation>第一时段的第一天</translation>
        </message>
        <message>
            <source>Last day of the first time</source>
            <translation>第一时段的最后一天</translation>
        </message>
        <message>
            <source>First day of the second time</source>
            <translation>第二时段的第一天</translation>
        </message>
        <message>
            <source>Last day of the second time</source>
            <translation>第二时段的最后一天</translation>
        </message>
        <message>
            <source>The first side</source>
            <translation>第一方</translation>
        </message>
        <message>
            <source>The second side</source>
            <translation>第二方</translation>
        </message>
        <message>
            <source>The rows behind the better agent's figure, to learn from</source>
            <translation>查看表现更好的客服的明细记录，供学习</translation>
        </message>
        <message>
            <source>comparison</source>
            <translation>对比分析</translation>
        </message>
        <message>
            <source>Swap the sides of the comparison</source>
            <translation>交换对比双方</translation>
        </message>
        <message>
            <source>Show examples of the better agent</source>
            <translation>查看优秀客服的案例</translation>
        </message>
        <message>
            <source>A comparison needs two agents who worked in these days. Choose more days.</source>
            <translation>对比需要这段时间内至少有两位客服接待，请扩大日期范围。</translation>
        </message>
        <message>
            <source>A comparison needs two products that were sold in these days. Choose more days.</source>
            <translation>对比需要这段时间内至少有两个售出的商品，请扩大日期范围。</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差值</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变化率</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Day %1</source>
            <translation>第 %1 天</translation>
        </message>
        <message>
            <source>Former: counted from</source>
            <translation>前者计算依据</translation>
        </message>
        <message>
            <source>Latter: counted from</source>
            <translation>后者计算依据</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::CrossView</name>
        <message>
            <source>What stands in the rows</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Review cause × complaints</source>
            <translation>中差评原因 × 投诉</translation>
        </message>
        <message>
            <source>What stands in the columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>No columns</source>
            <translation>不分列</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>按%1分列</translation>
        </message>
        <message>
            <source>Which figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>cross table</source>
            <translation>关联分析</translation>
        </message>
        <message>
            <source>Reviews with a complaint</source>
            <translation>有投诉的中差评</translation>
        </message>
        <message>
            <source>Review cause</source>
            <translation>中差评原因</translation>
        </message>
        <message>
            <source>Share of all</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Against all</source>
            <translation>与整体之差</translation>
        </message>
        <message>
            <source>All</source>
            <translation>整体</translation>
        </message>
        <message>
            <source>Nothing happened in these days. Choose more days.</source>
            <translation>这段时间内没有数据，请扩大日期范围。</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::ExclusionModel</name>
        <message>
            <source>Taken out</source>
            <translation>排除时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>By</source>
            <translation>操作人</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::FigureCard</name>
        <message>
            <source>before %1</source>
            <translation>上期 %1</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::FigureTableModel</name>
        <message>
            <source>%1 ÷ %2</source>
            <translation>%1 ÷ %2</translation>
        </message>
        <message>
            <source>Target: %1</source>
            <translation>目标：%1</translation>
        </message>
        <message>
            <source>The time before: %1</source>
            <translation>上一时段：%1</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::ForecastView</name>
        <message>
            <source>Which figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>How many days</source>
            <translation>预测天数</translation>
        </message>
        <message>
            <source>Next %1 days</source>
            <translation>未来 %1 天</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>趋势预测</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>实际值</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>预测值</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>预测区间</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>星期</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>下限</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>No forecast yet: it needs the last %1 whole days, at least %2 of them with a value. There are %3 days, %4 with a value. Take in older conversations and orders, or look again later.</source>
            <translation>暂时无法预测：需要最近 %1 个完整的日期，其中至少 %2 天有数值。现有 %3 天，%4 天有数值。请导入更早的会话和订单，或过些日子再看。</translation>
        </message>
        <message>
            <source>Method: %1. Held against the past it was off by %2 (%3 %) on average, over %4 forecasts of a day. The range holds nine of ten of them.</source>
            <translation>预测方法：%1。用历史数据逐日回测 %4 次，平均误差 %2（%3%）；预测区间覆盖其中九成。</translation>
        </message>
        <message>
            <source>Method: %1. Held against the past it was off by %2 on average, over %3 forecasts of a day. The range holds nine of ten of them.</source>
            <translation>预测方法：%1。用历史数据逐日回测 %3 次，平均误差 %2；预测区间覆盖其中九成。</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::KpiView</name>
        <message>
            <source>Take in a report…</source>
            <translation>导入报表…</translation>
        </message>
        <message>
            <source>Remove the report</source>
            <translation>移除报表</translation>
        </message>
        <message>
            <source>Theirs as the tool wrote it, ours counted from the same days and the same shop.</source>
            <translation>“对方数值”为绩效软件原值，“我方数值”按相同日期、相同店铺统计。</translation>
        </message>
        <message>
            <source>Which report</source>
            <translation>报表</translation>
        </message>
        <message>
            <source>No report yet</source>
            <translation>还没有绩效报表</translation>
        </message>
        <message>
            <source>Take in the table of a KPI tool such as 赤兔 (CSV, Excel or HTML, with a column 客服昵称): its figures stand beside ours, and are never mixed with them.</source>
            <translation>请导入赤兔等绩效软件的表格（CSV、Excel 或 HTML，须有“客服昵称”列），其数据与本软件的统计并排对照，互不混合。</translation>
        </message>
        <message>
            <source>KPI report</source>
            <translation>绩效报表</translation>
        </message>
        <message>
            <source>Take in a KPI tool's report…</source>
            <translation>导入绩效软件报表…</translation>
        </message>
        <message>
            <source>Remove the KPI tool's report</source>
            <translation>移除绩效软件报表</translation>
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <translation>%1（%2 至 %3）</translation>
        </message>
        <message>
            <source>none of ours</source>
            <translation>无对应指标</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Their column</source>
            <translation>对方列名</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>对方数值</translation>
        </message>
        <message>
            <source>Our figure</source>
            <translation>对应指标</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>我方数值</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Ours − theirs</source>
            <translation>我方 − 对方</translation>
        </message>
        <message>
            <source>Take in a KPI tool's report</source>
            <translation>导入绩效软件报表</translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx *.xls *.html);;All files (*)</source>
            <translation>表格 (*.csv *.xlsx *.xls *.html);;所有文件 (*)</translation>
        </message>
        <message>
            <source>The file is no table with a column 客服昵称.</source>
            <translation>该文件不是含有“客服昵称”列的表格。</translation>
        </message>
        <message>
            <source>%1 figures were taken in.</source>
            <translation>已导入 %1 项数据。</translation>
        </message>
        <message>
            <source>The report is gone. Take the file in again to have it back.</source>
            <translation>报表已移除，重新导入文件即可恢复。</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::OpenedFigure</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Take out of the figures…</source>
            <translation>排除出统计…</translation>
        </message>
        <message>
            <source>Why it does not count</source>
            <translation>不计入的原因</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>No figure is open</source>
            <translation>未打开指标</translation>
        </message>
        <message>
            <source>Choose a figure in the table or above it: its formula and the rows it is made of stand here.</source>
            <translation>在表格或上方选择一个指标：此处显示其公式和组成它的明细。</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 ÷ %2 = %3</source>
            <translation>%1 ÷ %2 = %3</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1(%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) counted</source>
            <translation>
                <numerusform>计入 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 left out: %2</source>
            <translation>%1 条未计入：%2</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::OpenedRowModel</name>
        <message>
            <source>%1 ÷ %2</source>
            <translation>%1 ÷ %2</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>未计入：%1</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>已计入</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Adds</source>
            <translation>贡献</translation>
        </message>
        <message>
            <source>In the figure</source>
            <translation>是否计入</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::ScopePicker</name>
        <message>
            <source>Which days</source>
            <translation>日期范围</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>上月</translation>
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
            <source>Last 90 days</source>
            <translation>最近 90 天</translation>
        </message>
        <message>
            <source>Own days</source>
            <translation>自选日期</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>第一天</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最后一天</translation>
        </message>
        <message>
            <source>Which shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>All shops</source>
            <translation>全部店铺</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::StatsPage</name>
        <message>
            <source>Figure</source>
            <translation>指标明细</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>已排除</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>统计</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>日期范围</translation>
        </message>
        <message>
            <source>How the figures are cut</source>
            <translation>分组方式</translation>
        </message>
        <message>
            <source>Which figures</source>
            <translation>指标范围</translation>
        </message>
        <message>
            <source>Which seconds count</source>
            <translation>计时方式</translation>
        </message>
        <message>
            <source>Which shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>近7天</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>近30天</translation>
        </message>
        <message>
            <source>Own days</source>
            <translation>自定义</translation>
        </message>
        <message>
            <source>All figures</source>
            <translation>全部指标</translation>
        </message>
        <message>
            <source>All shops</source>
            <translation>全部店铺</translation>
        </message>
        <message>
            <source>Count it again</source>
            <translation>重新计入</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>正在统计</translation>
        </message>
        <message>
            <source>Count the figures anew</source>
            <translation>重新统计</translation>
        </message>
        <message>
            <source>Open the figure</source>
            <translation>打开指标</translation>
        </message>
        <message>
            <source>Open the record behind the row</source>
            <translation>打开明细对应的记录</translation>
        </message>
        <message>
            <source>Take the row out of the figures…</source>
            <translation>将该行排除出统计…</translation>
        </message>
        <message>
            <source>Count the excluded record again</source>
            <translation>将已排除的记录重新计入</translation>
        </message>
        <message>
            <source>Export the figures…</source>
            <translation>导出统计…</translation>
        </message>
        <message>
            <source>Score %1</source>
            <translation>综合得分 %1</translation>
        </message>
        <message>
            <source>Taken out (%1)</source>
            <translation>已排除(%1)</translation>
        </message>
        <message>
            <source>Export the figures</source>
            <translation>导出统计</translation>
        </message>
        <message>
            <source>figures.xlsx</source>
            <translation>统计.xlsx</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>对比分析</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>关联分析</translation>
        </message>
        <message>
            <source>Trend and forecast</source>
            <translation>趋势预测</translation>
        </message>
        <message>
            <source>Top lists</source>
            <translation>榜单</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>KPI report</source>
            <translation>绩效报表</translation>
        </message>
        <message>
            <source>Save the chart…</source>
            <translation>保存图表…</translation>
        </message>
        <message>
            <source>The figures could not be counted. Look into the log, then count again.</source>
            <translation>统计失败，请查看日志后重新统计。</translation>
        </message>
        <message>
            <source>Save the chart as a picture…</source>
            <translation>将图表保存为图片…</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>显示：%1</translation>
        </message>
        <message>
            <source>Save the chart as a picture</source>
            <translation>将图表保存为图片</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>图片 (*.png)</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>已保存到 %1。</translation>
        </message>
        <message>
            <source>%1 could not be written. Choose another folder.</source>
            <translation>无法写入 %1，请换一个文件夹。</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
            <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::StatsText</name>
        <message>
            <source>First response</source>
            <translation>首次响应时间</translation>
        </message>
        <message>
            <source>First response, median</source>
            <translation>首次响应中位数</translation>
        </message>
        <message>
            <source>First response, P90</source>
            <translation>首次响应P90</translation>
        </message>
        <message>
            <source>First response, longest</source>
            <translation>最长首次响应</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>平均响应时间</translation>
        </message>
        <message>
            <source>Response as the platform counts</source>
            <translation>旺旺人工响应时长</translation>
        </message>
        <message>
            <source>First response within 30 s</source>
            <translation>30秒首次响应率</translation>
        </message>
        <message>
            <source>First response within 60 s</source>
            <translation>60秒首次响应率</translation>
        </message>
        <message>
            <source>First response within 180 s</source>
            <translation>180秒首次响应率</translation>
        </message>
        <message>
            <source>Three-minute rate</source>
            <translation>3分钟人工响应率</translation>
        </message>
        <message>
            <source>Reply rate</source>
            <translation>回复率</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>未回复</translation>
        </message>
        <message>
            <source>Consult conversion, next day</source>
            <translation>次日咨询转化率</translation>
        </message>
        <message>
            <source>Consult conversion, 4 days</source>
            <translation>4日咨询转化率</translation>
        </message>
        <message>
            <source>Consult conversion, ever</source>
            <translation>最终咨询转化率</translation>
        </message>
        <message>
            <source>Order conversion</source>
            <translation>订单转化率</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售额</translation>
        </message>
        <message>
            <source>Paid orders</source>
            <translation>销售订单数</translation>
        </message>
        <message>
            <source>Sales per customer</source>
            <translation>客单价</translation>
        </message>
        <message>
            <source>Pieces per customer</source>
            <translation>客件数</translation>
        </message>
        <message>
            <source>Share of sales</source>
            <translation>销售比重</translation>
        </message>
        <message>
            <source>Linked sales</source>
            <translation>关联销售比例</translation>
        </message>
        <message>
            <source>Invited to buy</source>
            <translation>主动营销比例</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>客户满意度</translation>
        </message>
        <message>
            <source>CSAT</source>
            <translation>CSAT均分</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>评价参与率</translation>
        </message>
        <message>
            <source>NPS</source>
            <translation>净推荐值</translation>
        </message>
        <message>
            <source>Return rate</source>
            <translation>退换货率</translation>
        </message>
        <message>
            <source>Complaint rate</source>
            <translation>投诉率</translation>
        </message>
        <message>
            <source>Repeated complaints</source>
            <translation>二次投诉率</translation>
        </message>
        <message>
            <source>Solved</source>
            <translation>问题解决率</translation>
        </message>
        <message>
            <source>Calls answered</source>
            <translation>电话接通率</translation>
        </message>
        <message>
            <source>Handled per hour</source>
            <translation>工作效率</translation>
        </message>
        <message>
            <source>Length of a chat</source>
            <translation>平均聊天时长</translation>
        </message>
        <message>
            <source>Answers per question</source>
            <translation>答问比</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>承诺兑现率</translation>
        </message>
        <message>
            <source>Positive reviews</source>
            <translation>好评率</translation>
        </message>
        <message>
            <source>Negative reviews</source>
            <translation>差评率</translation>
        </message>
        <message>
            <source>Quality score</source>
            <translation>质检得分</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>接待会话数</translation>
        </message>
        <message>
            <source>Customers received</source>
            <translation>接待人数</translation>
        </message>
        <message>
            <source>Orders handled</source>
            <translation>处理订单数</translation>
        </message>
        <message>
            <source>Buyers' messages</source>
            <translation>买家消息数</translation>
        </message>
        <message>
            <source>Agents' messages</source>
            <translation>客服消息数</translation>
        </message>
        <message>
            <source>Waiting time of the first round ÷ conversations whose first round is answered</source>
            <translation>首轮等待时间之和 ÷ 首轮已答复的会话数</translation>
        </message>
        <message>
            <source>The middle of all first waiting times (nearest rank)</source>
            <translation>所有首轮等待时间的中位数(最近秩)</translation>
        </message>
        <message>
            <source>What nine of ten first waiting times do not pass (nearest rank)</source>
            <translation>九成首轮等待时间不超过的值(最近秩)</translation>
        </message>
        <message>
            <source>The longest first waiting time</source>
            <translation>最长的首轮等待时间</translation>
        </message>
        <message>
            <source>Waiting time of all answered rounds ÷ answered rounds</source>
            <translation>所有已答复轮次的等待时间 ÷ 已答复轮次</translation>
        </message>
        <message>
            <source>The same in calendar seconds, each round at most 600 s, rounds that were not answered on their day left out</source>
            <translation>同上，按自然秒计，每轮最多600秒，当日未答复的轮次不计</translation>
        </message>
        <message>
            <source>Conversations first answered within 30 s ÷ conversations with a buyer's message</source>
            <translation>30秒内首次答复的会话 ÷ 有买家消息的会话</translation>
        </message>
        <message>
            <source>Conversations first answered within 60 s ÷ conversations with a buyer's message</source>
            <translation>60秒内首次答复的会话 ÷ 有买家消息的会话</translation>
        </message>
        <message>
            <source>Conversations first answered within 180 s ÷ conversations with a buyer's message</source>
            <translation>180秒内首次答复的会话 ÷ 有买家消息的会话</translation>
        </message>
        <message>
            <source>Rounds started from 08:00 to 23:00 and answered within 180 s ÷ all rounds started then</source>
            <translation>8点至23点开始且180秒内答复的轮次 ÷ 该时段开始的全部轮次</translation>
        </message>
        <message>
            <source>Buyers of a day who got an agent's message after their first ÷ buyers of that day who wrote</source>
            <translation>当日首条消息后得到客服回复的买家 ÷ 当日来消息的买家</translation>
        </message>
        <message>
            <source>Conversations whose last round has no answer</source>
            <translation>最后一轮没有答复的会话</translation>
        </message>
        <message>
            <source>Customers who ordered until the end of the day after their conversation, and paid ÷ customers who asked</source>
            <translation>会话次日结束前下单并付款的客户 ÷ 咨询客户</translation>
        </message>
        <message>
            <source>Customers who ordered until the end of the fourth day after their conversation, and paid ÷ customers who asked</source>
            <translation>会话后第四日结束前下单并付款的客户 ÷ 咨询客户</translation>
        </message>
        <message>
            <source>Customers who ordered at any time after their conversation, and paid ÷ customers who asked</source>
            <translation>会话后任何时候下单并付款的客户 ÷ 咨询客户</translation>
        </message>
        <message>
            <source>Handled orders that succeeded ÷ orders with an act of an agent</source>
            <translation>交易成功的已处理订单 ÷ 客服处理过的订单</translation>
        </message>
        <message>
            <source>What buyers really paid, net of refunds, by the time of payment</source>
            <translation>买家实际支付金额之和(已扣退款),按付款时间</translation>
        </message>
        <message>
            <source>Orders paid in this time</source>
            <translation>该时段付款的订单</translation>
        </message>
        <message>
            <source>Sales ÷ customers who paid</source>
            <translation>销售额 ÷ 付款客户数</translation>
        </message>
        <message>
            <source>Pieces ÷ customers who paid</source>
            <translation>件数 ÷ 付款客户数</translation>
        </message>
        <message>
            <source>These sales ÷ all sales of the shop at the same time</source>
            <translation>该部分销售额 ÷ 店铺同期销售额</translation>
        </message>
        <message>
            <source>Orders with at least two different items ÷ paid orders</source>
            <translation>含两种以上不同宝贝的订单 ÷ 付款订单</translation>
        </message>
        <message>
            <source>Pre-sale conversations marked “invited to buy” ÷ pre-sale conversations</source>
            <translation>标记“主动营销”的售前会话 ÷ 售前会话</translation>
        </message>
        <message>
            <source>Ratings of 4 and 5 ÷ ratings</source>
            <translation>4分和5分的评价 ÷ 评价</translation>
        </message>
        <message>
            <source>Sum of the ratings ÷ ratings</source>
            <translation>评分之和 ÷ 评价数</translation>
        </message>
        <message>
            <source>Rated conversations ÷ closed conversations</source>
            <translation>已评价会话 ÷ 已关闭会话</translation>
        </message>
        <message>
            <source>Share of marks 9 and 10 minus share of marks 0 to 6, × 100</source>
            <translation>9-10分占比 − 0-6分占比，× 100</translation>
        </message>
        <message>
            <source>Paid orders created in this time with a return, exchange or repair ÷ paid orders created in this time</source>
            <translation>该时段创建且有退货、换货或维修的付款订单 ÷ 该时段创建的付款订单</translation>
        </message>
        <message>
            <source>Complaints about service ÷ customers received</source>
            <translation>服务投诉 ÷ 接待客户数</translation>
        </message>
        <message>
            <source>Complaints of the same customer or about the same order soon after one was closed ÷ closed complaints</source>
            <translation>结案后期限内同一客户或同一订单再次投诉 ÷ 已结案投诉</translation>
        </message>
        <message>
            <source>Conversations closed as solved ÷ closed conversations</source>
            <translation>以已解决关闭的会话 ÷ 已关闭会话</translation>
        </message>
        <message>
            <source>Answered ÷ incoming calls of the log</source>
            <translation>接通来电 ÷ 通话记录中的来电</translation>
        </message>
        <message>
            <source>Conversations and orders handled ÷ hours on duty</source>
            <translation>处理的会话和订单 ÷ 在岗小时</translation>
        </message>
        <message>
            <source>From the first to the last message ÷ conversations</source>
            <translation>首条至末条消息的时长 ÷ 会话数</translation>
        </message>
        <message>
            <source>Agents' messages ÷ buyers' messages, robots and cards left out</source>
            <translation>客服消息 ÷ 买家消息(不含机器人和卡片)</translation>
        </message>
        <message>
            <source>Promises fulfilled by their due time ÷ promises due in this time</source>
            <translation>按时兑现的承诺 ÷ 该时段到期的承诺</translation>
        </message>
        <message>
            <source>Positive reviews ÷ reviews</source>
            <translation>好评 ÷ 评价</translation>
        </message>
        <message>
            <source>Negative reviews ÷ reviews</source>
            <translation>差评 ÷ 评价</translation>
        </message>
        <message>
            <source>Sum of the weighted scores ÷ inspected conversations</source>
            <translation>加权得分之和 ÷ 已质检会话</translation>
        </message>
        <message>
            <source>Conversations with a buyer's message</source>
            <translation>有买家消息的会话</translation>
        </message>
        <message>
            <source>Different customers who wrote</source>
            <translation>来消息的不同客户</translation>
        </message>
        <message>
            <source>Different orders with an act of an agent</source>
            <translation>客服处理过的不同订单</translation>
        </message>
        <message>
            <source>Messages that buyers sent</source>
            <translation>买家发送的消息</translation>
        </message>
        <message>
            <source>Messages that agents sent and that arrived</source>
            <translation>客服发送并送达的消息</translation>
        </message>
        <message>
            <source>taken out by a person</source>
            <translation>人工排除</translation>
        </message>
        <message>
            <source>messages without times</source>
            <translation>消息没有时间</translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>尚未答复</translation>
        </message>
        <message>
            <source>not answered on its day</source>
            <translation>当日未答复</translation>
        </message>
        <message>
            <source>outside 08:00–23:00</source>
            <translation>8点至23点之外</translation>
        </message>
        <message>
            <source>no message of a buyer</source>
            <translation>没有买家消息</translation>
        </message>
        <message>
            <source>no question type</source>
            <translation>未选问题类型</translation>
        </message>
        <message>
            <source>not pre-sale</source>
            <translation>非售前</translation>
        </message>
        <message>
            <source>not paid</source>
            <translation>未付款</translation>
        </message>
        <message>
            <source>the file has no time of payment</source>
            <translation>文件无付款时间</translation>
        </message>
        <message>
            <source>not closed</source>
            <translation>未关闭</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>未评价</translation>
        </message>
        <message>
            <source>not yet due</source>
            <translation>尚未到期</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>not delivered</source>
            <translation>未送达</translation>
        </message>
        <message>
            <source>outgoing call</source>
            <translation>去电</translation>
        </message>
        <message>
            <source>not about service</source>
            <translation>非服务投诉</translation>
        </message>
        <message>
            <source>the order is in no file</source>
            <translation>订单不在文件中</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>班组</translation>
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
            <source>Question type</source>
            <translation>问题类型</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>通话</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>质检</translation>
        </message>
        <message>
            <source>On duty</source>
            <translation>在岗</translation>
        </message>
        <message>
            <source>Response times</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>Conversion</source>
            <translation>转化</translation>
        </message>
        <message>
            <source>Sales figures</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>Quality of service</source>
            <translation>服务质量</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>工作量</translation>
        </message>
        <message>
            <source>The time is empty. Choose a first day that is not after the last one.</source>
            <translation>时间为空。请选择不晚于结束日的开始日。</translation>
        </message>
        <message>
            <source>No figure is chosen.</source>
            <translation>未选择指标。</translation>
        </message>
        <message>
            <source>A figure or a cut is chosen twice.</source>
            <translation>指标或分组重复。</translation>
        </message>
        <message>
            <source>More than 100,000 rows. Choose a shorter time or fewer cuts.</source>
            <translation>超过10万行。请缩短时间或减少分组。</translation>
        </message>
        <message>
            <source>Counting was stopped.</source>
            <translation>统计已停止。</translation>
        </message>
        <message>
            <source>Only a team lead, quality or an administrator takes rows out of the figures.</source>
            <translation>只有组长、质控或管理员可以排除统计数据。</translation>
        </message>
        <message>
            <source>Say why it is taken out.</source>
            <translation>请说明排除原因。</translation>
        </message>
        <message>
            <source>The reason is longer than 500 characters.</source>
            <translation>原因超过500字。</translation>
        </message>
        <message>
            <source>This order or conversation is no longer there.</source>
            <translation>该订单或会话已不存在。</translation>
        </message>
        <message>
            <source>It is taken out already.</source>
            <translation>已排除。</translation>
        </message>
        <message>
            <source>It counts already.</source>
            <translation>已计入统计。</translation>
        </message>
        <message>
            <source>Calendar time</source>
            <translation>自然时间</translation>
        </message>
        <message>
            <source>Duty hours</source>
            <translation>在岗时间</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>达标</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>未达标</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1秒</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>每小时%1</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1时</translation>
        </message>
        <message>
            <source>Pre-sale</source>
            <translation>售前</translation>
        </message>
        <message>
            <source>In sale</source>
            <translation>售中</translation>
        </message>
        <message>
            <source>After-sale</source>
            <translation>售后</translation>
        </message>
        <message>
            <source>Product details</source>
            <translation>商品咨询</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>Time of dispatch</source>
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
            <translation>大宗采购</translation>
        </message>
        <message>
            <source>Change of the order</source>
            <translation>修改订单</translation>
        </message>
        <message>
            <source>Urging dispatch</source>
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
            <source>How to use it</source>
            <translation>使用方法</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(无)</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1分%2秒</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::StatsViewModel</name>
        <message>
            <source>The figures could not be counted. Look into the log, then count again.</source>
            <translation>统计失败。请查看日志后重新统计。</translation>
        </message>
        <message>
            <source>Taken out of the figures.</source>
            <translation>已排除出统计。</translation>
        </message>
        <message>
            <source>It counts again.</source>
            <translation>已重新计入。</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>已写入 %1。</translation>
        </message>
        <message>
            <source>%1 could not be written. Choose another folder.</source>
            <translation>%1 无法写入，请选择其他文件夹。</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::TargetsView</name>
        <message>
            <source>Today against the targets. What is still expected today comes from the same weekday of the last four weeks.</source>
            <translation>今日完成情况与目标对比。今日还会有多少，按最近四周同一星期几的平均值估计。</translation>
        </message>
        <message>
            <source>Has a target</source>
            <translation>设定目标</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标值</translation>
        </message>
        <message>
            <source>Weight in the score</source>
            <translation>考核权重</translation>
        </message>
        <message>
            <source>Days an order is credited after the conversation</source>
            <translation>订单归属天数</translation>
        </message>
        <message>
            <source>Days within which a complaint repeats another</source>
            <translation>重复投诉判定天数</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>targets</source>
            <translation>目标完成情况</translation>
        </message>
        <message>
            <source>Save target and weight</source>
            <translation>保存目标与权重</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Still needed today</source>
            <translation>今日还需</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source>Saved. Every score counts with it from now on.</source>
            <translation>已保存，之后的得分都按新设置计算。</translation>
        </message>
    </context>
    <context>
        <name>ui::stats::TopView</name>
        <message>
            <source>New quick reply…</source>
            <translation>新建快捷短语…</translation>
        </message>
        <message>
            <source>Improvement…</source>
            <translation>制定改进措施…</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>查看示例</translation>
        </message>
        <message>
            <source>Improved…</source>
            <translation>完成改进…</translation>
        </message>
        <message>
            <source>Which list</source>
            <translation>榜单</translation>
        </message>
        <message>
            <source>Top questions</source>
            <translation>高频问题</translation>
        </message>
        <message>
            <source>Question types</source>
            <translation>咨询类型</translation>
        </message>
        <message>
            <source>Top causes</source>
            <translation>高频原因</translation>
        </message>
        <message>
            <source>Product issues</source>
            <translation>商品问题</translation>
        </message>
        <message>
            <source>Top agents</source>
            <translation>优秀客服</translation>
        </message>
        <message>
            <source>Buyers by tier and time of day</source>
            <translation>客户分层与时段</translation>
        </message>
        <message>
            <source>Simple and complex matters</source>
            <translation>简单与复杂问题</translation>
        </message>
        <message>
            <source>Service failures</source>
            <translation>服务失误</translation>
        </message>
        <message>
            <source>Improvements under way</source>
            <translation>进行中的改进</translation>
        </message>
        <message>
            <source>Which figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>What is improved</source>
            <translation>改进内容</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>完成日期</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Make a quick reply of the question…</source>
            <translation>将问题做成快捷短语…</translation>
        </message>
        <message>
            <source>Plan an improvement for the cause…</source>
            <translation>针对原因制定改进措施…</translation>
        </message>
        <message>
            <source>Show an example</source>
            <translation>查看示例</translation>
        </message>
        <message>
            <source>Close the improvement…</source>
            <translation>完成改进措施…</translation>
        </message>
        <message>
            <source>No question was asked twice in these days. Choose more days.</source>
            <translation>这段时间内没有重复出现的问题，请扩大日期范围。</translation>
        </message>
        <message>
            <source>Nothing is being improved. Choose a cause or a product and plan an improvement.</source>
            <translation>目前没有进行中的改进。请在高频原因或商品问题中选择一项，制定改进措施。</translation>
        </message>
        <message>
            <source>Nothing happened in these days. Choose more days.</source>
            <translation>这段时间内没有数据，请扩大日期范围。</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会话数</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Answered last with</source>
            <translation>最近一次的回复</translation>
        </message>
        <message>
            <source>Question type</source>
            <translation>咨询类型</translation>
        </message>
        <message>
            <source>Share of all</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Told in</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Share of its kind</source>
            <translation>占该来源的比例</translation>
        </message>
        <message>
            <source>Most with the product</source>
            <translation>最集中的商品</translation>
        </message>
        <message>
            <source>Cases of it</source>
            <translation>其中件数</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>问题数</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Bad reviews</source>
            <translation>差评</translation>
        </message>
        <message>
            <source>Middle reviews</source>
            <translation>中评</translation>
        </message>
        <message>
            <source>Good reviews</source>
            <translation>好评</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退换货</translation>
        </message>
        <message>
            <source>Failed inspections</source>
            <translation>验货不合格</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>损失金额</translation>
        </message>
        <message>
            <source>Most frequent cause</source>
            <translation>最主要的原因</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>名次</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>买家数</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>客户等级</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>下单时段</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单数</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>成交金额</translation>
        </message>
        <message>
            <source>Paid by buyer</source>
            <translation>人均金额</translation>
        </message>
        <message>
            <source>Simple: the buyer wrote at most %1 messages</source>
            <translation>简单：买家消息不超过 %1 条</translation>
        </message>
        <message>
            <source>Complex: more messages</source>
            <translation>复杂：买家消息更多</translation>
        </message>
        <message>
            <source>Simple</source>
            <translation>简单</translation>
        </message>
        <message>
            <source>Complex</source>
            <translation>复杂</translation>
        </message>
        <message>
            <source>Mean time from the first to the last message</source>
            <translation>平均处理时长（首条至末条消息）</translation>
        </message>
        <message>
            <source>Matters</source>
            <translation>问题类别</translation>
        </message>
        <message>
            <source>Mean time</source>
            <translation>平均处理时长</translation>
        </message>
        <message>
            <source>Solved</source>
            <translation>解决率</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>失误次数</translation>
        </message>
        <message>
            <source>Failure</source>
            <translation>失误类型</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>基数</translation>
        </message>
        <message>
            <source>Failure rate</source>
            <translation>失误率</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>改进措施</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Planned by</source>
            <translation>制定人</translation>
        </message>
        <message>
            <source>%1: </source>
            <translation>%1：</translation>
        </message>
        <message>
            <source>What is improved, so that it does not come again</source>
            <translation>写明如何改进，避免再次发生</translation>
        </message>
        <message>
            <source>Add the task</source>
            <translation>添加任务</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>改进结果</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Say what came of it.</source>
            <translation>请填写改进结果。</translation>
        </message>
        <message>
            <source>The improvement is done.</source>
            <translation>改进措施已完成。</translation>
        </message>
        <message>
            <source>The improvement is a task of %1 now: it stands in the worklist until it is done.</source>
            <translation>改进措施已成为 %1 的任务，完成前会一直显示在待办中。</translation>
        </message>
    </context>
    <context>
        <name>ui::team::BoardPane</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Have read</source>
            <translation>已读人数</translation>
        </message>
        <message>
            <source>Search the board</source>
            <translation>搜索公告</translation>
        </message>
        <message>
            <source>All, with those that are over</source>
            <translation>全部（含已过期）</translation>
        </message>
        <message>
            <source>Put it on the board</source>
            <translation>发布公告</translation>
        </message>
        <message>
            <source>New paper…</source>
            <translation>新公告…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Take down</source>
            <translation>撤下</translation>
        </message>
        <message>
            <source>until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Everybody must confirm it</source>
            <translation>需要每个人确认</translation>
        </message>
        <message>
            <source>For</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>生效时间</translation>
        </message>
        <message>
            <source>A new paper</source>
            <translation>新公告</translation>
        </message>
        <message>
            <source>Change the paper; another wording is read anew</source>
            <translation>修改公告；内容变了需要重新阅读</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>长期有效</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Nothing on the board</source>
            <translation>暂无公告</translation>
        </message>
        <message>
            <source>Put up promotions, new products and rules with the days they are valid; everybody sees them here.</source>
            <translation>在这里发布促销活动、新品上架和规定，并设置有效期，所有人都能看到。</translation>
        </message>
        <message>
            <source>Leads put up promotions, new products and rules here.</source>
            <translation>组长会在这里发布促销活动、新品上架和规定。</translation>
        </message>
        <message>
            <source>%1 · %2 · by %3 · valid from %4 until %5</source>
            <translation>%1 · %2 · 发布人 %3 · 有效期 %4 至 %5</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>全员</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>I have read it and confirm</source>
            <translation>我已阅读并确认</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>我已阅读</translation>
        </message>
        <message>
            <source>%1 of %2 have read it</source>
            <translation>已读 %1/%2 人</translation>
        </message>
        <message>
            <source>%1 confirmed</source>
            <translation>已确认 %1 人</translation>
        </message>
        <message>
            <source>Not yet: %1</source>
            <translation>未完成：%1</translation>
        </message>
    </context>
    <context>
        <name>ui::team::BoxPane</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>By</source>
            <translation>提出人</translation>
        </message>
        <message>
            <source>Put it into the box</source>
            <translation>投入意见箱</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>匿名</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>写意见…</translation>
        </message>
        <message>
            <source>A paper for the box</source>
            <translation>写一条意见</translation>
        </message>
        <message>
            <source>Your name is then stored nowhere: only the text and the week. What you write may still tell who you are.</source>
            <translation>匿名时系统不会保存你的姓名，只保存内容和所在周；但内容本身仍可能让人猜到你是谁。</translation>
        </message>
        <message>
            <source>The answer to the writer; everybody can read it</source>
            <translation>给提出人的答复，所有人可见</translation>
        </message>
        <message>
            <source>week of %1</source>
            <translation>%1 当周</translation>
        </message>
        <message>
            <source>The box is empty. Write what could be better, under your name or anonymously; a lead answers it here.</source>
            <translation>意见箱是空的。写下可以改进的地方，实名或匿名均可，组长会在这里答复。</translation>
        </message>
        <message>
            <source>anonymous</source>
            <translation>匿名</translation>
        </message>
        <message>
            <source>%1 answered: %2</source>
            <translation>%1 答复：%2</translation>
        </message>
    </context>
    <context>
        <name>ui::team::MinutesPane</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>会议时间</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Keep the minutes</source>
            <translation>保存纪要</translation>
        </message>
        <message>
            <source>Add the item</source>
            <translation>添加事项</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Action item…</source>
            <translation>待办事项…</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Make it a draft</source>
            <translation>退回草稿</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Take minutes…</source>
            <translation>写会议纪要…</translation>
        </message>
        <message>
            <source>As PDF…</source>
            <translation>导出 PDF…</translation>
        </message>
        <message>
            <source>A name a line</source>
            <translation>每行一个姓名</translation>
        </message>
        <message>
            <source>What was spoken of</source>
            <translation>讨论了什么</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>决定了什么</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>会议</translation>
        </message>
        <message>
            <source>Attendees</source>
            <translation>参会人</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>议题</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>决议</translation>
        </message>
        <message>
            <source>An action item: it is a task of its owner</source>
            <translation>待办事项：会成为负责人的任务</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>截止</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>要做什么</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>New minutes</source>
            <translation>新会议纪要</translation>
        </message>
        <message>
            <source>Change the minutes</source>
            <translation>修改会议纪要</translation>
        </message>
        <message>
            <source>No minutes yet. Take them in the meeting; its action items become tasks, and the next minutes say what became of them.</source>
            <translation>还没有会议纪要。开会时记录下来，待办事项会成为任务，下次纪要会列出完成情况。</translation>
        </message>
        <message>
            <source>Done: %1…</source>
            <translation>完成：%1…</translation>
        </message>
        <message>
            <source>The action item is done</source>
            <translation>待办事项已完成</translation>
        </message>
        <message>
            <source>What came of it? (%1)</source>
            <translation>结果如何？（%1）</translation>
        </message>
        <message>
            <source>The minutes as PDF</source>
            <translation>会议纪要导出为 PDF</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>会议纪要</translation>
        </message>
        <message>
            <source>The minutes are written to %1.</source>
            <translation>会议纪要已写入 %1。</translation>
        </message>
        <message>
            <source>The file cannot be written. Choose another place.</source>
            <translation>文件无法写入，请换一个位置。</translation>
        </message>
    </context>
    <context>
        <name>ui::team::TeamForm</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ui::team::TeamPage</name>
        <message>
            <source>Board</source>
            <translation>公告栏</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>会议纪要</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>意见箱</translation>
        </message>
        <message>
            <source>Team</source>
            <extracomment>The workplace of board, minutes and suggestions</extracomment>
            <translation>团队</translation>
        </message>
        <message>
            <source>The board</source>
            <translation>公告栏</translation>
        </message>
        <message>
            <source>The minutes</source>
            <translation>会议纪要</translation>
        </message>
        <message>
            <source>The suggestion box</source>
            <translation>意见箱</translation>
        </message>
        <message>
            <source>A new paper, minutes or suggestion…</source>
            <translation>新建公告、纪要或意见…</translation>
        </message>
        <message>
            <source>Change the paper or the minutes…</source>
            <translation>修改公告或纪要…</translation>
        </message>
        <message>
            <source>I have read it (and confirm)</source>
            <translation>我已阅读（并确认）</translation>
        </message>
        <message>
            <source>Take the paper down</source>
            <translation>撤下公告</translation>
        </message>
        <message>
            <source>Search the board</source>
            <translation>搜索公告</translation>
        </message>
        <message>
            <source>Issue the minutes</source>
            <translation>发布会议纪要</translation>
        </message>
        <message>
            <source>Make the minutes a draft again</source>
            <translation>会议纪要退回草稿</translation>
        </message>
        <message>
            <source>Add an action item…</source>
            <translation>添加待办事项…</translation>
        </message>
        <message>
            <source>The first open action item is done…</source>
            <translation>完成第一条待办事项…</translation>
        </message>
        <message>
            <source>Print the minutes…</source>
            <translation>打印会议纪要…</translation>
        </message>
        <message>
            <source>The minutes as PDF…</source>
            <translation>会议纪要导出为 PDF…</translation>
        </message>
        <message>
            <source>Read everything again</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>Take the suggestion up</source>
            <translation>开始处理该意见</translation>
        </message>
        <message>
            <source>Accept the suggestion</source>
            <translation>采纳该意见</translation>
        </message>
        <message>
            <source>Decline the suggestion</source>
            <translation>不采纳该意见</translation>
        </message>
        <message>
            <source>The suggestion is carried out</source>
            <translation>该意见已落实</translation>
        </message>
        <message>
            <source>Take the suggestion up again</source>
            <translation>重新处理该意见</translation>
        </message>
        <message>
            <source>Export the list…</source>
            <translation>导出列表…</translation>
        </message>
    </context>
    <context>
        <name>ui::team::TeamText</name>
        <message>
            <source>Promotion</source>
            <translation>促销活动</translation>
        </message>
        <message>
            <source>New product</source>
            <translation>新品上架</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规定</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>工作指令</translation>
        </message>
        <message>
            <source>Other</source>
            <comment>announcement</comment>
            <translation>其他</translation>
        </message>
        <message>
            <source>Daily meeting</source>
            <translation>早会</translation>
        </message>
        <message>
            <source>Weekly meeting</source>
            <translation>周会</translation>
        </message>
        <message>
            <source>Department meeting</source>
            <translation>部门会议</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>意见建议</translation>
        </message>
        <message>
            <source>Report to the lead</source>
            <translation>向上级汇报</translation>
        </message>
        <message>
            <source>Take it up</source>
            <translation>开始处理</translation>
        </message>
        <message>
            <source>Accept</source>
            <comment>suggestion</comment>
            <translation>采纳</translation>
        </message>
        <message>
            <source>Decline</source>
            <comment>suggestion</comment>
            <translation>不采纳</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>已落实</translation>
        </message>
        <message>
            <source>Take it up again</source>
            <translation>重新处理</translation>
        </message>
        <message>
            <source>Taken down</source>
            <translation>已撤下</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>%1 生效</translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>待确认</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Read</source>
            <comment>past</comment>
            <translation>已读</translation>
        </message>
        <message>
            <source>Draft</source>
            <comment>minutes</comment>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>已发布</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已收到</translation>
        </message>
        <message>
            <source>Considered</source>
            <translation>处理中</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已采纳</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>未采纳</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>suggestion</comment>
            <translation>已落实</translation>
        </message>
        <message>
            <source>This is not there any more.</source>
            <translation>该内容已不存在。</translation>
        </message>
        <message>
            <source>This step is not possible as it stands.</source>
            <translation>当前状态下不能执行此操作。</translation>
        </message>
        <message>
            <source>A colleague changed it. Look at it again.</source>
            <translation>同事已修改，请重新查看。</translation>
        </message>
        <message>
            <source>Leads and admins do this. Ask one of them.</source>
            <translation>此操作由组长和管理员负责，请联系他们。</translation>
        </message>
        <message>
            <source>Give a title.</source>
            <translation>请填写标题。</translation>
        </message>
        <message>
            <source>Say what it is about.</source>
            <translation>请填写内容。</translation>
        </message>
        <message>
            <source>Keep to 80 characters in a title and 4,000 in a text.</source>
            <translation>标题不超过 80 字，内容不超过 4000 字。</translation>
        </message>
        <message>
            <source>It would end before it begins, or is over already. Choose a later end.</source>
            <translation>结束早于开始或已过期，请选择更晚的结束时间。</translation>
        </message>
        <message>
            <source>A report has your name under it. Choose a suggestion to stay anonymous.</source>
            <translation>汇报需要署名。如要匿名，请选择“意见建议”。</translation>
        </message>
        <message>
            <source>Write an answer first.</source>
            <translation>请先填写答复。</translation>
        </message>
        <message>
            <source>There is no shop yet. Add one under Settings first.</source>
            <translation>还没有店铺，请先在设置中添加。</translation>
        </message>
        <message>
            <source>Say who does it.</source>
            <translation>请填写负责人。</translation>
        </message>
        <message>
            <source>The time has passed already. Choose a later one.</source>
            <translation>时间已过，请选择更晚的时间。</translation>
        </message>
        <message>
            <source>It is so already.</source>
            <translation>已经是这样了。</translation>
        </message>
        <message>
            <source>open</source>
            <comment>action item</comment>
            <translation>未完成</translation>
        </message>
        <message>
            <source>done</source>
            <comment>action item</comment>
            <translation>已完成</translation>
        </message>
        <message>
            <source>dropped</source>
            <comment>action item</comment>
            <translation>已取消</translation>
        </message>
        <message>
            <source>[%1] %2 — %3, %4</source>
            <extracomment>State, what is to be done, who does it and until when</extracomment>
            <translation>【%1】%2 — %3，%4</translation>
        </message>
        <message>
            <source>Attendees</source>
            <translation>参会人</translation>
        </message>
        <message>
            <source>What became of the last items</source>
            <translation>上次待办事项完成情况</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>议题</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>决议</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>待办事项</translation>
        </message>
        <message>
            <source>Taken by %1, issued by %2 on %3</source>
            <translation>记录人 %1，%2 于 %3 发布</translation>
        </message>
        <message>
            <source>Taken by %1, not issued yet</source>
            <translation>记录人 %1，尚未发布</translation>
        </message>
    </context>
    <context>
        <name>ui::team::TeamViewModel</name>
        <message>
            <source>It hangs on the board.</source>
            <translation>公告已发布。</translation>
        </message>
        <message>
            <source>The paper is changed.</source>
            <translation>公告已修改。</translation>
        </message>
        <message>
            <source>The paper is taken down. It is found under All.</source>
            <translation>公告已撤下，可在“全部”中找到。</translation>
        </message>
        <message>
            <source>Confirmed.</source>
            <translation>已确认。</translation>
        </message>
        <message>
            <source>Marked as read.</source>
            <translation>已标为已读。</translation>
        </message>
        <message>
            <source>The minutes are kept.</source>
            <translation>会议纪要已保存。</translation>
        </message>
        <message>
            <source>The minutes are a draft again.</source>
            <translation>会议纪要已退回草稿。</translation>
        </message>
        <message>
            <source>The minutes are issued.</source>
            <translation>会议纪要已发布。</translation>
        </message>
        <message>
            <source>The action item is a task of its owner now.</source>
            <translation>待办事项已成为负责人的任务。</translation>
        </message>
        <message>
            <source>The action item is done.</source>
            <translation>待办事项已完成。</translation>
        </message>
        <message>
            <source>Say what came of it, and look whether it is still open.</source>
            <translation>请填写结果，并确认该事项仍未完成。</translation>
        </message>
        <message>
            <source>It is in the box. Nothing tells who wrote it.</source>
            <translation>已投入意见箱，没有任何记录能看出是谁写的。</translation>
        </message>
        <message>
            <source>It is in the box.</source>
            <translation>已投入意见箱。</translation>
        </message>
        <message>
            <source>The answer is kept.</source>
            <translation>答复已保存。</translation>
        </message>
    </context>
    <context>
        <name>ui::tickets::TicketActForm</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>%1 (answers in %2)</source>
            <translation>%1（%2内答复）</translation>
        </message>
        <message>
            <source>Hand to which department?</source>
            <translation>转给哪个部门？</translation>
        </message>
        <message>
            <source>Hand over</source>
            <comment>verb</comment>
            <translation>转交</translation>
        </message>
        <message>
            <source>What does %1 answer?</source>
            <translation>%1怎么答复的？</translation>
        </message>
        <message>
            <source>The answer; it becomes a note of the conversation</source>
            <translation>部门的答复，会同时记为会话备注</translation>
        </message>
        <message>
            <source>Keep the answer</source>
            <translation>保存答复</translation>
        </message>
        <message>
            <source>What is the customer told?</source>
            <translation>怎么告知客户？</translation>
        </message>
        <message>
            <source>The result in the customer's words</source>
            <translation>处理结果，用客户看得懂的话写</translation>
        </message>
        <message>
            <source>Solved</source>
            <translation>已解决</translation>
        </message>
        <message>
            <source>Told by phone</source>
            <translation>电话告知</translation>
        </message>
        <message>
            <source>What the customer said to it</source>
            <translation>客户的反馈</translation>
        </message>
        <message>
            <source>The customer was told</source>
            <translation>已告知客户</translation>
        </message>
        <message>
            <source>Why is it taken back?</source>
            <translation>为什么撤回？</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Take back</source>
            <comment>verb</comment>
            <translation>撤回</translation>
        </message>
        <message>
            <source>What is the customer asked for?</source>
            <translation>需要客户提供什么？</translation>
        </message>
        <message>
            <source>Such as a photo or an address</source>
            <translation>例如照片或地址</translation>
        </message>
        <message>
            <source>Wait</source>
            <comment>verb</comment>
            <translation>等待</translation>
        </message>
        <message>
            <source>Why is it opened again?</source>
            <translation>为什么重新打开？</translation>
        </message>
        <message>
            <source>Open again</source>
            <comment>verb</comment>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Give to which colleague?</source>
            <translation>转派给哪位同事？</translation>
        </message>
        <message>
            <source>Name of the colleague</source>
            <translation>同事姓名</translation>
        </message>
        <message>
            <source>Give</source>
            <comment>verb</comment>
            <translation>转派</translation>
        </message>
        <message>
            <source>What is to be checked?</source>
            <translation>要核对什么？</translation>
        </message>
        <message>
            <source>A line of the checklist</source>
            <translation>一条检查项</translation>
        </message>
        <message>
            <source>Add</source>
            <comment>verb</comment>
            <translation>添加</translation>
        </message>
        <message numerus="yes">
            <source>Give %n tickets to which colleague?</source>
            <translation>
                <numerusform>把 %n 张工单转派给哪位同事？</numerusform>
            </translation>
        </message>
        <message>
            <source>Duty lead: %1</source>
            <translation>值班负责人：%1</translation>
        </message>
        <message>
            <source>Whom does it concern too?</source>
            <translation>还涉及哪些买家？</translation>
        </message>
        <message>
            <source>One buyer a line: nick or order number; each is told once</source>
            <translation>每行一位买家：昵称或订单号；每位只告知一次</translation>
        </message>
        <message>
            <source>Told by phone: %1</source>
            <translation>电话告知：%1</translation>
        </message>
    </context>
    <context>
        <name>ui::tickets::TicketActs</name>
        <message>
            <source>The ticket is written.</source>
            <translation>工单已建立。</translation>
        </message>
        <message>
            <source>Recorded as done.</source>
            <translation>已记录为完结。</translation>
        </message>
        <message>
            <source>Ticked.</source>
            <translation>已勾选。</translation>
        </message>
        <message>
            <source>Not ticked any more.</source>
            <translation>已取消勾选。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 条</translation>
        </message>
        <message>
            <source>Given to the colleague: %1.</source>
            <translation>已转派：%1 张。</translation>
        </message>
        <message>
            <source>Closed: %1.</source>
            <translation>已完结：%1 张。</translation>
        </message>
        <message numerus="yes">
            <source>%n questions written. Import the file when it is answered.</source>
            <translation>
                <numerusform>已导出 %n 个问题。部门填好答复后再导入此文件。</numerusform>
            </translation>
        </message>
        <message>
            <source>The file could not be written. Choose another folder, or close it in other programs.</source>
            <translation>文件写不进去。请换个文件夹，或先在其他程序中关闭该文件。</translation>
        </message>
        <message>
            <source>%1, row %2: “%3” is no ticket number.</source>
            <translation>%1 第 %2 行：“%3”不是工单编号。</translation>
        </message>
        <message>
            <source>%1, row %2, ticket %3: %4</source>
            <translation>%1 第 %2 行，工单 %3：%4</translation>
        </message>
        <message numerus="yes">
            <source>%n answers taken over.</source>
            <translation>
                <numerusform>已导入 %n 条答复。</numerusform>
            </translation>
        </message>
        <message>
            <source>It does not concern this buyer.</source>
            <translation>与该买家无关。</translation>
        </message>
        <message>
            <source>Taken out of the ticket.</source>
            <translation>已从工单移除。</translation>
        </message>
    </context>
    <context>
        <name>ui::tickets::TicketDetail</name>
        <message>
            <source>Ticket</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>检查项</translation>
        </message>
        <message>
            <source>Buyer and order</source>
            <translation>买家与订单</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>处理记录</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>nobody is named as duty lead: call the lead (%1)</source>
            <translation>未设置值班主管，请直接联系主管（%1）</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题描述</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>处理进度</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Its answer</source>
            <translation>部门答复</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Customer knows</source>
            <translation>告知客户</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Duty lead</source>
            <translation>值班主管</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Nobody has to be told</source>
            <translation>无需告知客户</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Known by</source>
            <translation>客户信息</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>%1, paid %2: %3</source>
            <translation>%1 单，已付款 %2 单：%3</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Tickets of this buyer</source>
            <translation>该买家的工单</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Parcel</source>
            <translation>物流</translation>
        </message>
        <message>
            <source>Search what was said</source>
            <translation>搜索聊天记录</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Buyers it concerns</source>
            <translation>涉及的买家</translation>
        </message>
        <message>
            <source>%1 of %2 were told</source>
            <translation>已告知 %1 / %2</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 位</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>电话告知</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Concerns more buyers…</source>
            <translation>添加涉及的买家…</translation>
        </message>
    </context>
    <context>
        <name>ui::tickets::TicketForm</name>
        <message>
            <source>Nobody has to be told</source>
            <translation>无需告知客户</translation>
        </message>
        <message>
            <source>Ask a day later whether the customer is satisfied</source>
            <translation>一天后回访客户是否满意</translation>
        </message>
        <message>
            <source>Record as done</source>
            <translation>记录为完结</translation>
        </message>
        <message>
            <source>Solved in the talk itself: written down and closed in one</source>
            <translation>会话中已解决：一键登记并完结</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>To the duty lead at once; answer within %1</source>
            <translation>立即升级给值班主管，%1内答复</translation>
        </message>
        <message>
            <source>Call back within %1</source>
            <translation>%1内回电</translation>
        </message>
        <message>
            <source>Nick in the shop</source>
            <translation>买家昵称</translation>
        </message>
        <message>
            <source>Number that called, account, name</source>
            <translation>来电号码、账号或姓名</translation>
        </message>
        <message>
            <source>About no certain order</source>
            <translation>不针对某个订单</translation>
        </message>
        <message>
            <source>What the customer says</source>
            <translation>客户反映的问题</translation>
        </message>
        <message>
            <source>What was looked up and done so far</source>
            <translation>已查到什么、做了什么</translation>
        </message>
        <message>
            <source>Only where it is solved already</source>
            <translation>已解决时填写</translation>
        </message>
        <message>
            <source>About</source>
            <translation>问题类型</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题描述</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>处理进度</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>New ticket</source>
            <translation>新建工单</translation>
        </message>
        <message>
            <source>Ticket %1</source>
            <translation>工单 %1</translation>
        </message>
        <message>
            <source>Write the ticket</source>
            <translation>建立工单</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Ask whether the customer is satisfied with what was done</source>
            <translation>回访客户对处理结果是否满意</translation>
        </message>
    </context>
    <context>
        <name>ui::tickets::TicketListViewModel</name>
        <message>
            <source>Ticket %1 is due: %2</source>
            <translation>工单 %1 已到期：%2</translation>
        </message>
        <message>
            <source>Level 1, ticket %1: %2. No duty lead is named: call the lead.</source>
            <translation>一级问题，工单 %1：%2。未设置值班主管，请直接联系主管。</translation>
        </message>
        <message>
            <source>Level 1, ticket %1: %2. To the duty lead %3.</source>
            <translation>一级问题，工单 %1：%2。已升级给值班主管%3。</translation>
        </message>
    </context>
    <context>
        <name>ui::tickets::TicketPane</name>
        <message>
            <source>New ticket…</source>
            <translation>新建工单…</translation>
        </message>
        <message>
            <source>Record as done</source>
            <translation>记录为完结</translation>
        </message>
        <message>
            <source>The buyer's last words and your answer become a closed ticket</source>
            <translation>用买家最后的话和您的答复生成一张已完结的工单</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>Write a ticket for the buyer</source>
            <translation>为买家新建工单</translation>
        </message>
        <message>
            <source>Record the talk as done in a ticket</source>
            <translation>把此次会话记录为完结工单</translation>
        </message>
        <message>
            <source>Ticket %1 is written.</source>
            <translation>工单 %1 已建立。</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open a conversation to write a ticket.</source>
            <translation>打开会话后可新建工单。</translation>
        </message>
        <message>
            <source>No ticket of this buyer yet.</source>
            <translation>该买家还没有工单。</translation>
        </message>
        <message>
            <source>Open ticket %1</source>
            <translation>打开工单 %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Open tickets that may concern this buyer too</source>
            <translation>可能也涉及该买家的工单</translation>
        </message>
        <message>
            <source>Concerns this buyer too</source>
            <translation>该买家也涉及</translation>
        </message>
        <message>
            <source>The buyer is told the result of that ticket, once</source>
            <translation>工单有结果时会告知该买家一次</translation>
        </message>
        <message>
            <source>Add the buyer to an open ticket</source>
            <translation>将买家加入未完结工单</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <translation>%1 %2：%3</translation>
        </message>
    </context>
    <context>
        <name>ui::tickets::TicketTableModel</name>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Due</source>
            <extracomment>Column: what is left of the time</extracomment>
            <translation>时限</translation>
        </message>
        <message>
            <source>About</source>
            <translation>问题类型</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题描述</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Written at</source>
            <translation>建立时间</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 等另 %2 位</translation>
        </message>
    </context>
    <context>
        <name>ui::tickets::TicketsPage</name>
        <message>
            <source>Tickets</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>All open</source>
            <extracomment>Filter: tickets in any state but closed</extracomment>
            <translation>全部未完结</translation>
        </message>
        <message>
            <source>New ticket…</source>
            <translation>新建工单…</translation>
        </message>
        <message>
            <source>Problem, customer, order or number</source>
            <translation>问题、客户、订单号或工单编号</translation>
        </message>
        <message>
            <source>Both levels</source>
            <translation>全部级别</translation>
        </message>
        <message>
            <source>Mine</source>
            <extracomment>Filter: tickets of the agent</extracomment>
            <translation>我的</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已超时</translation>
        </message>
        <message>
            <source>Escalated</source>
            <translation>已升级</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Departments…</source>
            <translation>协作部门…</translation>
        </message>
        <message>
            <source>How it goes</source>
            <extracomment>Button: shows the state table</extracomment>
            <translation>流转说明</translation>
        </message>
        <message>
            <source>Every department</source>
            <translation>全部部门</translation>
        </message>
        <message>
            <source>Give selected…</source>
            <translation>批量转派…</translation>
        </message>
        <message>
            <source>Close selected</source>
            <translation>批量完结</translation>
        </message>
        <message>
            <source>Export questions…</source>
            <translation>导出问题…</translation>
        </message>
        <message>
            <source>Import answers…</source>
            <translation>导入答复…</translation>
        </message>
        <message>
            <source>No ticket here</source>
            <translation>没有符合条件的工单</translation>
        </message>
        <message>
            <source>No open ticket</source>
            <translation>没有未完结的工单</translation>
        </message>
        <message>
            <source>Take filters away to see others.</source>
            <translation>去掉筛选条件可查看其他工单。</translation>
        </message>
        <message>
            <source>What cannot be solved in the talk becomes a ticket: here, beside a conversation, or from an order.</source>
            <translation>会话中不能当场解决的问题可建工单：在这里、会话旁或订单中都可以新建。</translation>
        </message>
        <message>
            <source>Name the shop first: import an export or open the settings.</source>
            <translation>请先设置店铺：导入一份导出文件或打开设置。</translation>
        </message>
        <message>
            <source>Send: what is being written, or the result to the customer</source>
            <translation>提交正在填写的内容，或把结果发给客户</translation>
        </message>
        <message>
            <source>Tick the next line of the checklist</source>
            <translation>勾选下一条检查项</translation>
        </message>
        <message>
            <source>Record what is written as done</source>
            <translation>把正在填写的工单记录为完结</translation>
        </message>
        <message>
            <source>Search tickets</source>
            <translation>搜索工单</translation>
        </message>
        <message>
            <source>Give the selected tickets to a colleague…</source>
            <translation>把选中的工单转派给同事…</translation>
        </message>
        <message>
            <source>Close the selected tickets</source>
            <translation>完结选中的工单</translation>
        </message>
        <message>
            <source>Export the questions to a department…</source>
            <translation>导出给部门的问题…</translation>
        </message>
        <message>
            <source>Import a department's answers…</source>
            <translation>导入部门的答复…</translation>
        </message>
        <message>
            <source>Open the conversation of the ticket</source>
            <translation>打开工单的会话</translation>
        </message>
        <message>
            <source>Open the order of the ticket</source>
            <translation>打开工单的订单</translation>
        </message>
        <message>
            <source>Keep the filters as a view…</source>
            <translation>把筛选保存为视图…</translation>
        </message>
        <message>
            <source>Choose a view</source>
            <translation>选择视图</translation>
        </message>
        <message>
            <source>Departments and their response limits…</source>
            <translation>协作部门及答复时限…</translation>
        </message>
        <message>
            <source>How a ticket goes: states and acts</source>
            <translation>工单流转：状态与操作</translation>
        </message>
        <message>
            <source>Read the list again</source>
            <translation>刷新列表</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>显示：%1</translation>
        </message>
        <message>
            <source>Choose a department in the filters first.</source>
            <translation>请先在筛选中选择部门。</translation>
        </message>
        <message>
            <source>%1 has no open question: nothing to export.</source>
            <translation>%1没有待答复的问题，无需导出。</translation>
        </message>
        <message>
            <source>Questions to %1</source>
            <translation>给%1的问题</translation>
        </message>
        <message>
            <source>questions-%1.xlsx</source>
            <translation>待答复问题-%1.xlsx</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv)</source>
            <translation>表格 (*.xlsx *.csv)</translation>
        </message>
        <message>
            <source>Answers of a department</source>
            <translation>部门的答复</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv *.xls *.html)</source>
            <translation>表格 (*.xlsx *.csv *.xls *.html)</translation>
        </message>
        <message>
            <source>Forget a view</source>
            <translation>删除视图</translation>
        </message>
        <message>
            <source>Without filters</source>
            <translation>不筛选</translation>
        </message>
        <message>
            <source>Keep the filters as a view</source>
            <translation>把筛选保存为视图</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>视图名称</translation>
        </message>
        <message>
            <source>The view is kept.</source>
            <translation>视图已保存。</translation>
        </message>
        <message>
            <source>How a ticket goes</source>
            <translation>工单流转</translation>
        </message>
        <message>
            <source>What cannot be solved in the talk is written down, perhaps handed to a department, and closed only after the customer was told. Level 1 (account stolen, payment failed) goes to the duty lead at once and is answered within an hour; of level 2 customer service takes care itself and calls back within 10 minutes. While it waits for the customer, the clock stands still.</source>
            <translation>会话中不能当场解决的问题登记为工单，可转给相应部门，告知客户之后才能完结。一级问题（账号被盗、支付失败）立即升级给值班主管，1 小时内答复；二级问题由客服自主解决，10 分钟内回电。等待客户期间暂停计时。</translation>
        </message>
    </context>
    <context>
        <name>ui::tickets::TicketsText</name>
        <message>
            <source>customer, problem, progress, and the department</source>
            <translation>客户信息、问题描述、处理进度和接收部门</translation>
        </message>
        <message>
            <source>the department's answer</source>
            <translation>部门的答复</translation>
        </message>
        <message>
            <source>a reason</source>
            <translation>填写原因</translation>
        </message>
        <message>
            <source>what the customer is asked for; the clock stands still</source>
            <translation>需要客户提供什么；期间暂停计时</translation>
        </message>
        <message>
            <source>goes on where it was paused, with the time that was left</source>
            <translation>回到暂停前的状态，接着计剩余时间</translation>
        </message>
        <message>
            <source>the result, and every line of the checklist done</source>
            <translation>处理结果，且检查项全部完成</translation>
        </message>
        <message>
            <source>only where nobody has to be told</source>
            <translation>仅限无需告知客户的工单</translation>
        </message>
        <message>
            <source>In hand</source>
            <translation>处理中</translation>
        </message>
        <message>
            <source>At a department</source>
            <translation>部门处理中</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>部门已答复</translation>
        </message>
        <message>
            <source>Waiting for customer</source>
            <translation>等待客户</translation>
        </message>
        <message>
            <source>To be told</source>
            <translation>待告知客户</translation>
        </message>
        <message>
            <source>Customer told</source>
            <translation>已告知客户</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已完结</translation>
        </message>
        <message>
            <source>Level 1</source>
            <translation>一级</translation>
        </message>
        <message>
            <source>Level 2</source>
            <translation>二级</translation>
        </message>
        <message>
            <source>Account stolen</source>
            <translation>账号被盗</translation>
        </message>
        <message>
            <source>Payment failed</source>
            <translation>支付失败</translation>
        </message>
        <message>
            <source>Product question</source>
            <translation>商品咨询</translation>
        </message>
        <message>
            <source>Parcel</source>
            <translation>物流</translation>
        </message>
        <message>
            <source>Shipping time</source>
            <translation>发货时间</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>After-sale</source>
            <translation>售后</translation>
        </message>
        <message>
            <source>Technical fault</source>
            <translation>系统故障</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>told by message</source>
            <translation>消息告知</translation>
        </message>
        <message>
            <source>told by phone</source>
            <translation>电话告知</translation>
        </message>
        <message>
            <source>told in the conversation</source>
            <translation>会话中告知</translation>
        </message>
        <message>
            <source>Hand to a department…</source>
            <translation>转给部门…</translation>
        </message>
        <message>
            <source>Department answered…</source>
            <translation>登记部门答复…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>撤回…</translation>
        </message>
        <message>
            <source>Solved…</source>
            <translation>已解决…</translation>
        </message>
        <message>
            <source>Send to the customer</source>
            <translation>发给客户</translation>
        </message>
        <message>
            <source>Copy and send by hand</source>
            <translation>复制并手动发送</translation>
        </message>
        <message>
            <source>Told by phone…</source>
            <translation>已电话告知…</translation>
        </message>
        <message>
            <source>Close the ticket</source>
            <translation>完结工单</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续处理</translation>
        </message>
        <message>
            <source>Wait for the customer…</source>
            <translation>等待客户…</translation>
        </message>
        <message>
            <source>Open again…</source>
            <translation>重新打开…</translation>
        </message>
        <message>
            <source>Escalate to the duty lead</source>
            <translation>升级给值班主管</translation>
        </message>
        <message>
            <source>Give to a colleague…</source>
            <translation>转派同事…</translation>
        </message>
        <message>
            <source>Edit the ticket…</source>
            <translation>修改工单…</translation>
        </message>
        <message>
            <source>Add a line to the checklist…</source>
            <translation>添加检查项…</translation>
        </message>
        <message>
            <source>This ticket is not there any more.</source>
            <translation>该工单已不存在。</translation>
        </message>
        <message>
            <source>This step is not possible as the ticket stands.</source>
            <translation>工单当前状态下不能进行此操作。</translation>
        </message>
        <message>
            <source>A colleague worked on it in the meantime. Look at it again.</source>
            <translation>同事刚处理过，请重新查看。</translation>
        </message>
        <message>
            <source>Your role does not allow this. Ask the team lead.</source>
            <translation>您的角色无此权限，请找组长处理。</translation>
        </message>
        <message>
            <source>Write who the customer is, or tick that nobody has to be told.</source>
            <translation>请填写客户是谁，或勾选“无需告知客户”。</translation>
        </message>
        <message>
            <source>Describe the problem.</source>
            <translation>请填写问题描述。</translation>
        </message>
        <message>
            <source>Write what was done so far (edit the ticket): the department needs it.</source>
            <translation>请先修改工单，填写处理进度：接收部门需要。</translation>
        </message>
        <message>
            <source>The text is longer than 2,000 characters. Shorten it.</source>
            <translation>内容超过 2000 字，请缩短。</translation>
        </message>
        <message>
            <source>Choose a department. “Departments…” edits the list.</source>
            <translation>请选择部门；点“协作部门…”可修改列表。</translation>
        </message>
        <message>
            <source>Write what the department answered.</source>
            <translation>请填写部门的答复。</translation>
        </message>
        <message>
            <source>Write the result, as the customer will read it.</source>
            <translation>请填写处理结果，客户会看到。</translation>
        </message>
        <message>
            <source>Write a few words: they stand in the history.</source>
            <translation>请填写说明，会记入处理记录。</translation>
        </message>
        <message>
            <source>Write the name of the colleague.</source>
            <translation>请填写同事姓名。</translation>
        </message>
        <message>
            <source>Write what is to be checked.</source>
            <translation>请填写要核对的内容。</translation>
        </message>
        <message>
            <source>Tick every line of the checklist first.</source>
            <translation>请先勾选全部检查项。</translation>
        </message>
        <message>
            <source>Nobody has to be told here. Close the ticket.</source>
            <translation>此工单无需告知客户，可直接完结。</translation>
        </message>
        <message>
            <source>There is no conversation to send it to. Tell the customer by phone, or copy the text and send it by hand.</source>
            <translation>没有可发送的会话。请电话告知，或复制文字手动发送。</translation>
        </message>
        <message>
            <source>It is with the duty lead already.</source>
            <translation>已经升级给值班主管了。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有改动。</translation>
        </message>
        <message>
            <source>Handed to the department.</source>
            <translation>已转给部门。</translation>
        </message>
        <message>
            <source>The answer is kept. Tell the customer.</source>
            <translation>答复已保存，请告知客户。</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>已撤回。</translation>
        </message>
        <message>
            <source>Solved. Now tell the customer.</source>
            <translation>已解决，接下来请告知客户。</translation>
        </message>
        <message>
            <source>The message is on its way to the customer.</source>
            <translation>消息正在发给客户。</translation>
        </message>
        <message>
            <source>Copied: paste it into the chat. The customer counts as told.</source>
            <translation>已复制，请粘贴到聊天窗口发送；已记为告知客户。</translation>
        </message>
        <message>
            <source>The customer was told.</source>
            <translation>已告知客户。</translation>
        </message>
        <message>
            <source>Ticket closed.</source>
            <translation>工单已完结。</translation>
        </message>
        <message>
            <source>The clock runs again.</source>
            <translation>已恢复计时。</translation>
        </message>
        <message>
            <source>The clock stands still until the customer answers.</source>
            <translation>客户回复前暂停计时。</translation>
        </message>
        <message>
            <source>The ticket is open again.</source>
            <translation>工单已重新打开。</translation>
        </message>
        <message>
            <source>Escalated to the duty lead.</source>
            <translation>已升级给值班主管。</translation>
        </message>
        <message>
            <source>Given to the colleague.</source>
            <translation>已转派给同事。</translation>
        </message>
        <message>
            <source>Ticket changed.</source>
            <translation>工单已修改。</translation>
        </message>
        <message>
            <source>Added to the checklist.</source>
            <translation>已添加检查项。</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>建立工单</translation>
        </message>
        <message>
            <source>Recorded as done</source>
            <translation>记录为完结</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>转派给</translation>
        </message>
        <message>
            <source>Checklist ticked</source>
            <translation>更新检查项</translation>
        </message>
        <message>
            <source>Checklist line added</source>
            <translation>添加检查项</translation>
        </message>
        <message>
            <source>Escalated to the duty lead</source>
            <translation>升级给值班主管</translation>
        </message>
        <message>
            <source>Handed to</source>
            <translation>转给</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Department answered</source>
            <translation>部门答复</translation>
        </message>
        <message>
            <source>Waiting for the customer</source>
            <translation>等待客户</translation>
        </message>
        <message>
            <source>Going on</source>
            <translation>继续处理</translation>
        </message>
        <message>
            <source>Solved</source>
            <translation>已解决</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>paused, %1</source>
            <translation>暂停计时，%1</translation>
        </message>
        <message>
            <source>The columns %1 are not in it. Use the file that was exported here.</source>
            <translation>缺少列 %1，请使用此处导出的文件。</translation>
        </message>
        <message>
            <source>It is empty. Use the file that was exported here.</source>
            <translation>文件是空的，请使用此处导出的文件。</translation>
        </message>
        <message>
            <source>It is an old Excel file. Save it as .xlsx or .csv.</source>
            <translation>这是旧版 Excel 文件，请另存为 .xlsx 或 .csv。</translation>
        </message>
        <message>
            <source>It has a password. Save it without one.</source>
            <translation>文件有密码，请去掉密码后另存。</translation>
        </message>
        <message>
            <source>It cannot be read. Close it in other programs and choose it again.</source>
            <translation>读不出来，请在其他程序中关闭后重新选择。</translation>
        </message>
        <message>
            <source>Row %1 cannot be read. Save it again as .xlsx or .csv.</source>
            <translation>第 %1 行读不出来，请重新另存为 .xlsx 或 .csv。</translation>
        </message>
        <message>
            <source>It is damaged. Save it again as .xlsx or .csv.</source>
            <translation>文件已损坏，请重新另存为 .xlsx 或 .csv。</translation>
        </message>
        <message>
            <source>Your role may not take files in: ask a lead.</source>
            <translation>你的角色无权导入文件，请联系主管。</translation>
        </message>
        <message>
            <source>with several buyers: once each of them was told</source>
            <translation>涉及多位买家时，须全部告知</translation>
        </message>
        <message>
            <source>Concerns more buyers…</source>
            <translation>添加涉及的买家…</translation>
        </message>
        <message>
            <source>Tell every customer first: a ticket is not closed before.</source>
            <translation>请先告知每位客户，全部告知之前不能完结工单。</translation>
        </message>
        <message>
            <source>This buyer was told already, or is not in the ticket any more.</source>
            <translation>该买家已告知，或已不在工单中。</translation>
        </message>
        <message>
            <source>These buyers are in the ticket already.</source>
            <translation>这些买家已在工单中。</translation>
        </message>
        <message>
            <source>A ticket takes 500 more buyers at most. Write a second one.</source>
            <translation>一个工单最多再涉及 500 位买家，请另建工单。</translation>
        </message>
        <message>
            <source>Added: each of them is told once.</source>
            <translation>已添加，每位买家会告知一次。</translation>
        </message>
        <message>
            <source>More buyers added</source>
            <translation>添加涉及的买家</translation>
        </message>
        <message>
            <source>A buyer taken out</source>
            <translation>移除一位买家</translation>
        </message>
    </context>
    <context>
        <name>ui::worklist::CasesPane</name>
        <message>
            <source>Open cases</source>
            <extracomment>Pane beside a conversation: what is open for the buyer</extracomment>
            <translation>未结事项</translation>
        </message>
        <message>
            <source>New for order</source>
            <translation>新建，订单</translation>
        </message>
        <message>
            <source>Order that the new case is about</source>
            <translation>新建事项的订单</translation>
        </message>
        <message>
            <source>Request…</source>
            <translation>订单申请…</translation>
        </message>
        <message>
            <source>Parcel problem…</source>
            <translation>物流异常…</translation>
        </message>
        <message>
            <source>Return…</source>
            <translation>退换货…</translation>
        </message>
        <message>
            <source>Complaint…</source>
            <translation>投诉…</translation>
        </message>
        <message>
            <source>Ticket…</source>
            <translation>工单…</translation>
        </message>
        <message>
            <source>Show the buyer's open cases</source>
            <translation>查看买家的未结事项</translation>
        </message>
        <message>
            <source>No order of this buyer is imported</source>
            <translation>没有导入该买家的订单</translation>
        </message>
        <message>
            <source>Open a conversation to see the buyer's cases.</source>
            <translation>打开会话即可查看买家的未结事项。</translation>
        </message>
        <message>
            <source>Nothing is open for this buyer. Begin a case below.</source>
            <translation>该买家没有未结事项，可在下方新建。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>verb</comment>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开%1</translation>
        </message>
    </context>
    <context>
        <name>ui::worklist::WorklistPage</name>
        <message>
            <source>Nothing waits</source>
            <translation>没有待办</translation>
        </message>
        <message>
            <source>New messages, orders, cases and tasks appear here by themselves, the most urgent first.</source>
            <translation>新消息、订单、售后和任务会自动出现在这里，最紧急的排在最前。</translation>
        </message>
        <message>
            <source>Worklist</source>
            <translation>工作清单</translation>
        </message>
        <message>
            <source>Whole team</source>
            <translation>全组</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Name of a colleague</source>
            <translation>同事姓名</translation>
        </message>
        <message>
            <source>Give the selection</source>
            <translation>转交所选</translation>
        </message>
        <message>
            <source>Work the next (F6)</source>
            <translation>处理下一项 (F6)</translation>
        </message>
        <message>
            <source>%1 overdue, %2 due within an hour</source>
            <translation>%1 项已超时，%2 项一小时内到期</translation>
        </message>
        <message>
            <source>Today: %1 replies, %2 talks closed, %3 orders reviewed, %4 cases ended</source>
            <translation>今日：回复 %1 条，关闭会话 %2 个，审核订单 %3 单，结案 %4 个</translation>
        </message>
        <message numerus="yes">
            <source>Given to the colleague: %n items.</source>
            <translation>
                <numerusform>已转给同事 %n 项。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 were given. The others have no owner, are not yours to give, or were changed meanwhile: open them.</source>
            <translation>已转交 %1/%2 项。其余的没有负责人、你无权转交或已被修改，请打开查看。</translation>
        </message>
        <message>
            <source>Work the selected item</source>
            <translation>处理所选项</translation>
        </message>
        <message>
            <source>Give the selection to a colleague</source>
            <translation>把所选转给同事</translation>
        </message>
        <message>
            <source>Own list or the whole team's</source>
            <translation>切换本人或全组清单</translation>
        </message>
        <message>
            <source>Read the list again</source>
            <translation>刷新列表</translation>
        </message>
        <message>
            <source>%1 %2 (target %3)</source>
            <translation>%1 %2（目标 %3）</translation>
        </message>
        <message>
            <source>%1, missed</source>
            <translation>%1，未达标</translation>
        </message>
    </context>
    <context>
        <name>ui::worklist::WorklistTableModel</name>
        <message>
            <source>Limit</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Why it is here</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>noun</comment>
            <translation>订单</translation>
        </message>
    </context>
    <context>
        <name>ui::worklist::WorklistText</name>
        <message>
            <source>Conversations</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退换货</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>物流异常</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>订单申请</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Order review</source>
            <translation>审单</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>申请</translation>
        </message>
        <message>
            <source>To tell</source>
            <translation>待通知</translation>
        </message>
        <message>
            <source>Hand-overs</source>
            <translation>交接班</translation>
        </message>
        <message>
            <source>The buyer waits for an answer</source>
            <translation>买家在等待答复</translation>
        </message>
        <message>
            <source>Complaint without an apology yet</source>
            <translation>投诉尚未致歉受理</translation>
        </message>
        <message>
            <source>Word on progress is due</source>
            <translation>该告知进度了</translation>
        </message>
        <message>
            <source>Result is due</source>
            <translation>该给出处理结果了</translation>
        </message>
        <message>
            <source>Ask whether the buyer is satisfied</source>
            <translation>该回访买家是否满意</translation>
        </message>
        <message>
            <source>Summary is due</source>
            <translation>该写总结了</translation>
        </message>
        <message>
            <source>The department answered</source>
            <translation>部门已答复</translation>
        </message>
        <message>
            <source>The customer does not know yet</source>
            <translation>客户还不知道结果</translation>
        </message>
        <message>
            <source>Its next step is due</source>
            <translation>下一步到期</translation>
        </message>
        <message>
            <source>Reviewed before it has to be sent</source>
            <translation>须在发货时限前审核</translation>
        </message>
        <message>
            <source>Somebody waits for a decision</source>
            <translation>有人在等待审批</translation>
        </message>
        <message>
            <source>Promised to the buyer</source>
            <translation>答应过买家</translation>
        </message>
        <message>
            <source>A task is due</source>
            <translation>任务到期</translation>
        </message>
        <message>
            <source>A message waits to be told</source>
            <translation>有消息待通知</translation>
        </message>
        <message>
            <source>A shift pack waits to be acknowledged</source>
            <translation>有交接包待确认</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已超时</translation>
        </message>
        <message>
            <source>Within 10 min</source>
            <translation>10 分钟内</translation>
        </message>
        <message>
            <source>Within an hour</source>
            <translation>一小时内</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>以后</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>无时限</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Review without contact to the buyer yet</source>
            <translation>中差评还未联系买家</translation>
        </message>
        <message>
            <source>Review to be settled</source>
            <translation>评价待解决</translation>
        </message>
        <message>
            <source>Good review without a reply</source>
            <translation>好评待回评</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>学习</translation>
        </message>
        <message>
            <source>Required of you, not done yet</source>
            <translation>必修内容尚未完成</translation>
        </message>
        <message>
            <source>A paper of the library is due for a review</source>
            <translation>资料到期需复核</translation>
        </message>
    </context>
</TS>
