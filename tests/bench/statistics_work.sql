-- What duckdb_statistics.py adds to the talks and orders that bench_statistics makes, so that every metric has figures and each
-- of its rules has rows: owners and agents who differ, robots, messages that failed or have no times, long and nightly
-- waits, ratings, question types, exclusions, merged nicks, orders in all states, refunds, return cases, acts, promises,
-- calls, complaints, reviews, inspections and a published roster. The same profile gives the same rows.
-- 1795694400 is the moment of the bench (clockOfBench).

BEGIN;

-- Messages: the id of the n-th of ten of a talk ends with n modulo 10.
UPDATE work_message SET side = 'auto', sender = '机器人' WHERE id % 50 = 2;
UPDATE work_message SET side = 'system', sender = 'bench:服务助手' WHERE id % 120 = 0;
UPDATE work_message SET sender = '客服' || ((conversation_id + 7) % 20) WHERE id % 40 = 6 AND side = 'agent';
UPDATE work_message SET failed = 1 WHERE id % 230 = 4;
UPDATE work_message SET owner = '' WHERE conversation_id % 9 = 0;
UPDATE work_message SET owner = '客服' || ((conversation_id + 3) % 20) WHERE conversation_id % 4 = 0;
UPDATE work_message SET at = at + 137 * ordinal + conversation_id % 1000 WHERE conversation_id % 3 = 0;
UPDATE work_message SET at = at + 100000 WHERE conversation_id % 10 = 6 AND ordinal >= 5;
UPDATE work_message SET at = at + 170000 WHERE conversation_id % 10 = 7 AND ordinal >= 1;
UPDATE work_message SET at = at + 900000 WHERE conversation_id % 50 = 8 AND ordinal >= 3;
UPDATE work_message SET at = at + 36000000 WHERE conversation_id % 500 = 11 AND ordinal >= 5;
UPDATE work_message SET at = NULL WHERE conversation_id % 997 = 0;

UPDATE work_conversation SET
    owner = CASE WHEN id % 3 = 0 THEN '客服' || (id % 20) WHEN id % 7 = 0 THEN '' ELSE owner END,
    channel = CASE WHEN id % 13 = 0 THEN 'phone' ELSE channel END,
    buyer = CASE WHEN id % 1301 = 0 THEN '' ELSE buyer END,
    untimed = id % 997 = 0,
    last_message_at = (SELECT max(at) FROM work_message m WHERE m.conversation_id = work_conversation.id),
    buyer_messages = CASE WHEN id % 701 = 0 THEN 0 ELSE buyer_messages END,
    question_type = CASE id % 8 WHEN 0 THEN NULL WHEN 1 THEN 1 WHEN 2 THEN 11 WHEN 3 THEN 12 WHEN 4 THEN 22 WHEN 5 THEN 32
                    WHEN 6 THEN 14 ELSE 35 END,
    invited = id % 5 < 2,
    solved = CASE id % 11 WHEN 0 THEN NULL WHEN 1 THEN 'no' WHEN 2 THEN 'pending' ELSE 'yes' END,
    satisfaction = CASE WHEN id % 3 = 1 THEN 1 + id / 3 % 5 END,
    recommendation = CASE WHEN id % 4 = 2 THEN id / 4 % 11 END;
-- A talk without questions of the buyer has none among its messages.
UPDATE work_message SET side = 'system' WHERE side = 'buyer' AND conversation_id % 701 = 0;
UPDATE work_conversation SET state = 'closed', closed_at = opened_at + 1200 + id * 37 % 150000 WHERE id % 10 < 7;
UPDATE work_conversation SET state = 'merged', merged_into = id - 1 WHERE id % 4999 = 0;
DELETE FROM work_message WHERE conversation_id % 4999 = 0;

INSERT INTO work_contact (conversation_id, direction, rang_at, answered_at, entered_by)
SELECT id, CASE WHEN id % 5 = 0 THEN 'out' ELSE 'in' END, opened_at, CASE WHEN id % 7 <> 0 THEN opened_at + 9 END,
       '客服' || (id % 20) FROM work_conversation WHERE channel = 'phone' AND state <> 'merged';

-- A nick under another one, which may be under a third one.
INSERT INTO work_customer_alias (shop_id, nick, main_nick, merged_by, merged_at)
SELECT DISTINCT 1, buyer, '买家' || (substr(buyer, 3) - 1), 'bench', 0 FROM work_conversation
WHERE buyer <> '' AND (substr(buyer, 3) % 100 = 99 OR substr(buyer, 3) % 1000 = 98);

UPDATE mirror_order SET
    state = CASE id % 20 WHEN 0 THEN 'unpaid' WHEN 1 THEN 'closed' WHEN 2 THEN 'paid' WHEN 3 THEN 'shipped'
            WHEN 4 THEN 'part_shipped' WHEN 5 THEN 'signed' ELSE state END,
    paid_at = CASE WHEN id % 20 < 2 OR id % 301 = 0 THEN NULL WHEN id % 9 = 0 THEN paid_at + 170000 ELSE paid_at END,
    created_at = CASE WHEN id % 3001 = 0 THEN NULL ELSE created_at END,
    buyer_nick = CASE WHEN id % 1511 = 0 THEN '' ELSE buyer_nick END,
    paid_fen = CASE WHEN id % 211 = 0 THEN NULL ELSE paid_fen END,
    pieces = CASE WHEN id % 4 = 0 THEN NULL ELSE pieces END,
    kinds = CASE WHEN id % 6 = 0 THEN NULL ELSE kinds END;
DELETE FROM mirror_item WHERE id % 50 = 0;
UPDATE mirror_item SET outer_code = NULL, product_id = CASE WHEN id % 2 = 0 THEN '77' || id % 90 END WHERE id % 7 = 0;
INSERT INTO mirror_item (shop_id, item_key, order_no, ordinal, title, outer_code, price_fen, quantity, row_hash, file_id,
                         file_row)
SELECT shop_id, order_no || '#1', order_no, 1, '商品标题', CASE WHEN id % 8 = 0 THEN outer_code ELSE 'SKU' || (id % 301) END,
       1990, CASE WHEN id % 24 = 0 THEN NULL ELSE 1 + id % 3 END, 0, 1, 1 FROM mirror_item WHERE id % 4 = 0;

INSERT INTO mirror_refund (shop_id, refund_no, order_no, state, status_text, kind, goods_state, row_hash, file_id, file_row)
SELECT shop_id, 'R' || id, order_no,
       CASE id / 23 % 5 WHEN 0 THEN 'closed' WHEN 1 THEN 'refused' WHEN 2 THEN 'waiting_return' ELSE 'success' END, '',
       CASE id / 115 % 5 WHEN 0 THEN '仅退款' WHEN 1 THEN '退货退款' WHEN 2 THEN '换货' WHEN 3 THEN '是' END,
       CASE WHEN id % 2 = 0 THEN '买家已退货' END, 0, 1, 1
FROM mirror_order WHERE id % 23 = 0;
INSERT INTO work_return (shop_id, kind, state, origin, order_no, buyer, opened_by, opened_role, opened_at, goods_come_back,
                         form, evidence, identity, signatures, alternatives)
SELECT shop_id, CASE id / 97 % 4 WHEN 0 THEN 'return' WHEN 1 THEN 'exchange' WHEN 2 THEN 'repair' ELSE 'compensation' END,
       CASE WHEN id % 5 = 0 THEN 'withdrawn' ELSE 'requested' END, 'order', order_no, buyer_nick, 'bench', 'agent',
       coalesce(created_at, 0) + 90000, 1, 'money', '[]', 'unchecked', '[]', '[]'
FROM mirror_order WHERE id % 97 = 0;

INSERT INTO work_exclusion (shop_id, subject_kind, subject, reason, excluded_by, excluded_at, included_by, included_at)
SELECT 1, 'conversation', id, 'bench', 'bench', 0, CASE WHEN id % 800 = 0 THEN 'bench' ELSE '' END,
       CASE WHEN id % 800 = 0 THEN 1 END FROM work_conversation WHERE id % 400 = 0
UNION ALL
SELECT 1, 'order', order_no, 'bench', 'bench', 0, '', NULL FROM mirror_order WHERE id % 350 = 0;

-- Acts on orders; looking at a field and what the machine did are none. The chain of the book is of no account here.
INSERT INTO work_event (at, actor, subject_kind, shop_id, subject, action, link)
SELECT coalesce(o.created_at, 1790000000) + 600 + n.value * 50000,
       CASE WHEN o.id % 15 = 0 THEN 'import' ELSE '客服' || ((o.id + n.value * (o.id % 3)) % 20) END, 'order', o.shop_id,
       CASE WHEN o.id % 500 = 7 THEN 'gone' || o.id ELSE o.order_no END,
       CASE o.id % 11 WHEN 0 THEN 'reveal' WHEN 1 THEN 'exclude' ELSE 'approve' END, zeroblob(32)
FROM mirror_order o, json_each('[0, 1]') n WHERE o.id % 3 = 0;

INSERT INTO work_promise (shop_id, conversation_id, order_no, buyer, owner, what, awaits, due_at, missed, state, made_by,
                          made_at, closed_at)
SELECT 1, CASE WHEN id % 3 <> 0 THEN id END,
       CASE WHEN id % 4 = 0 THEN (SELECT order_no FROM mirror_order o WHERE o.id = c.id) END, '买家', '客服' || (id % 20),
       'call', 'time', opened_at + 80000, id % 170 = 0,
       CASE id / 17 % 8 WHEN 0 THEN 'open' WHEN 1 THEN 'broken' WHEN 2 THEN 'withdrawn' ELSE 'kept' END, '客服0', opened_at,
       CASE WHEN id / 17 % 8 = 0 THEN NULL ELSE opened_at + 80000 + id * 31 % 2000 - 1700 END
FROM work_conversation c WHERE id % 17 = 0;

INSERT INTO work_complaint (shop_id, received_at, channel, order_no, buyer, kind, level, matter, demand, expectation, mood,
                            owner, state, verification, responsible, options, follow_ups, attempts, steps, created_by,
                            created_at, closed_at)
SELECT 1, created_at + 40000, 'chat', CASE WHEN id % 3 = 0 THEN order_no END, buyer_nick,
       CASE id / 61 % 4 WHEN 0 THEN 'goods' WHEN 1 THEN 'logistics' ELSE 'service' END, 'normal', 'matter', 'demand', '',
       'calm', '客服' || (id % 20), CASE WHEN id % 5 = 0 THEN 'received' ELSE 'closed' END, '{}', 'unclear', '[]', '[]', '[]',
       '[]', 'bench', created_at + 40000, CASE WHEN id % 5 <> 0 THEN created_at + 40000 + id * 91 % 400000 END
FROM mirror_order WHERE (id % 61 = 0 OR id % 183 = 1 OR buyer_nick IN (SELECT nick FROM work_customer_alias)
                         OR buyer_nick IN (SELECT main_nick FROM work_customer_alias) AND id % 2 = 0)
                        AND created_at IS NOT NULL AND buyer_nick <> '';

INSERT INTO work_review_case (shop_id, order_no, buyer, product, rating, content, reviewed_at, clock_from, state, owner,
                              attempts, created_by, created_at)
SELECT 1, order_no, buyer_nick, 'SKU' || id % 300, CASE id % 9 WHEN 0 THEN 'bad' WHEN 1 THEN 'middle' ELSE 'good' END, '',
       created_at + 300000, created_at + 300000, 'received', CASE WHEN id % 6 <> 0 THEN '客服' || (id % 20) ELSE '' END, '[]',
       'bench', created_at + 300000 FROM mirror_order WHERE id % 11 = 0 AND created_at IS NOT NULL;

INSERT INTO work_sample_round (id, shop_id, from_at, to_at, seed, rules, candidates, drawn_by, drawn_at)
VALUES (1, 1, 0, 1795694400, 1, '{}', 1, 'bench', 0);
INSERT INTO work_inspection (round_id, shop_id, conversation_id, agent, conversation_closed_at, reasons, state, marks,
                             comments, root_cause, score, inspector, inspected_at)
SELECT 1, 1, id, '客服' || (id % 20), closed_at, '[]', CASE WHEN id % 82 = 0 THEN 'drawn' ELSE 'inspected' END, '[]', '[]',
       'none', CASE WHEN id % 82 <> 0 THEN id * 71 % 10001 END, CASE WHEN id % 82 = 0 THEN '' ELSE '质检' END,
       CASE WHEN id % 82 <> 0 THEN closed_at + 50000 END
FROM work_conversation WHERE id % 41 = 0 AND state = 'closed';

WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n < 19)
INSERT INTO work_agent (name, role, post, team, duty_lead, active, pin_hash, created_at)
SELECT '客服' || n, 'agent', '', CASE WHEN n < 12 THEN '白班' ELSE '夜班' END, 0, 1, '', 0 FROM number;

-- Early, late and over midnight; nobody on some days, some agents never.
WITH RECURSIVE
    day (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM day WHERE n < 91),
    agent (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM agent WHERE n < 16),
    shift (n, name, starts, ends, rest) AS (VALUES (0, '早班', 28800, 57600, 30), (1, '晚班', 55800, 86400, 45),
                                            (2, '夜班', 79200, 108000, 60))
INSERT INTO work_shift_roster (day, agent, shift_name, post, starts_at, ends_at, rest_minutes)
SELECT date(1795694400 + 28800 - day.n * 86400, 'unixepoch'), '客服' || agent.n, shift.name, 'front',
       (1795694400 + 28800 - day.n * 86400) / 86400 * 86400 - 28800 + shift.starts,
       (1795694400 + 28800 - day.n * 86400) / 86400 * 86400 - 28800 + shift.ends, shift.rest
FROM day JOIN agent ON (agent.n + day.n) % 6 <> 0 AND day.n % 10 <> 4 JOIN shift ON shift.n = (agent.n + day.n / 7) % 3;

COMMIT;
ANALYZE;
