-- The same rows through the sqlite3 shell: .import of UTF-8 text, then a typed INSERT … SELECT. The header row is skipped
-- with .import; the item table has one more cell than its header.
.mode csv
CREATE TABLE raw_order (no, nick, account, goods, postage, points, total, rebate, paid, paid_points, status, message, receiver,
    address, shipping, phone, mobile, created, paid_time, title, kinds, tracking, courier, memo, pieces, shop_id, shop, close_reason,
    seller_fee, buyer_fee, invoice, is_mobile, stages, deposit, contract, receipt, proxy, deposit_rank, sku, new_address, exception,
    coupon, points_off, o2o, refund, store);
CREATE TABLE raw_item (no, title, price, quantity, code, sku, package, memo, status, outer_code, tail);
.import --skip 1 ORDERS raw_order
.import --skip 1 ITEMS raw_item
BEGIN;
INSERT INTO mirror_order (shop_id, order_no, platform, state, status_text, buyer_nick, buyer_account, goods_fen, postage_fen,
    total_fen, paid_fen, refund_fen, receiver, address, mobile, shipping, created_at, paid_at, tracking_no, courier, title, kinds,
    pieces, buyer_message, seller_memo, close_reason, row_hash, first_import_id, last_import_id, file_id, file_row,
    changed_cells, extra)
SELECT 1, trim(no, '="'), 'taobao',
    CASE status WHEN '等待买家付款' THEN 'unpaid' WHEN '买家已付款，等待卖家发货' THEN 'paid'
        WHEN '卖家已发货，等待买家确认' THEN 'shipped' WHEN '交易成功' THEN 'finished' WHEN '交易关闭' THEN 'closed' ELSE 'unknown' END,
    status, nick, nullif(account, ''), CAST(round(goods * 100) AS INTEGER), CAST(round(postage * 100) AS INTEGER),
    CAST(round(total * 100) AS INTEGER), CAST(round(paid * 100) AS INTEGER), CAST(round(refund * 100) AS INTEGER),
    nullif(receiver, ''), nullif(address, ''), nullif(ltrim(mobile, ''''), ''), nullif(shipping, ''),
    CAST(strftime('%s', created) AS INTEGER) - 28800, CAST(strftime('%s', nullif(paid_time, '')) AS INTEGER) - 28800,
    nullif(replace(tracking, 'No:', ''), ''), nullif(courier, ''), title, CAST(kinds AS INTEGER), CAST(pieces AS INTEGER),
    nullif(message, ''), nullif(ltrim(memo, ''''), ''), nullif(close_reason, ''), 0, 1, 1, 1, rowid + 1,
    '{"订单编号":' || json_quote(no) || ',"联系手机":' || json_quote(mobile)
        || CASE tracking WHEN '' THEN '' ELSE ',"物流单号":' || json_quote(tracking) END
        || CASE memo WHEN '' THEN '' ELSE ',"订单备注":' || json_quote(memo) END || '}',
    CASE is_mobile WHEN '' THEN NULL ELSE '{"是否手机订单":' || json_quote(is_mobile) || '}' END
FROM raw_order;
INSERT INTO mirror_item (shop_id, item_key, order_no, ordinal, title, sku, outer_code, price_fen, quantity, status_text, row_hash,
    file_id, file_row, changed_cells, extra)
SELECT 1, trim(no, '="') || '#' || row_number() OVER (PARTITION BY no ORDER BY rowid), trim(no, '="'),
    row_number() OVER (PARTITION BY no ORDER BY rowid), title, nullif(sku, ''), nullif(outer_code, ''),
    CAST(round(price * 100) AS INTEGER), CAST(quantity AS INTEGER), status, 0, 2, rowid + 1, '{"订单编号":' || json_quote(no) || '}',
    '{"外部系统编号":' || json_quote(code) || CASE memo WHEN '' THEN '' ELSE ',"备注":' || json_quote(ltrim(memo, '''')) END || '}'
FROM raw_item ORDER BY rowid;
COMMIT;
DROP TABLE raw_order;
DROP TABLE raw_item;
