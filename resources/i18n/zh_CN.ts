<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
            <source>Exports (*.csv *.xlsx *.xls *.txt *.tsv *.zip);;All files (*)</source>
            <translation>报表 (*.csv *.xlsx *.xls *.txt *.tsv *.zip);;所有文件 (*)</translation>
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
            <source>Export the orders in the shop's seller centre and drop the files here: order, item and refund tables as CSV, Excel or zip.</source>
            <translation>在卖家中心导出订单，把文件拖到这里：订单、宝贝、退款报表都可以，支持 CSV、Excel 和 zip。</translation>
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
            <source>Handed off: %1 edits and %2 notes.</source>
            <translation>已交接：修改 %1 条，备注 %2 条。</translation>
        </message>
        <message>
            <source>Taken back: %1 orders.</source>
            <translation>已撤销：%1 单。</translation>
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
            <source>No command and no order fits. Try a part of it, or fewer letters.</source>
            <translation>没有匹配的命令或订单。试试只输入其中一部分，或者少输几个字。</translation>
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
            <source>Exports (*.csv *.xlsx *.xls *.txt *.tsv *.zip);;All files (*)</source>
            <translation>导出文件 (*.csv *.xlsx *.xls *.txt *.tsv *.zip);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Watch a folder for exports</source>
            <translation>选择要监视的导出文件夹</translation>
        </message>
        <message>
            <source>Demo agent</source>
            <translation>演示客服</translation>
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
            <source>Exports (*.csv *.xlsx *.xls *.txt *.tsv *.zip);;All files (*)</source>
            <translation>导出文件 (*.csv *.xlsx *.xls *.txt *.tsv *.zip);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Show the imports</source>
            <translation>查看导入</translation>
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
    </context>
</TS>
