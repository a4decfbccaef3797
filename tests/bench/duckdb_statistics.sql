-- All metrics of metrics.md by agent and day for DuckDB, over the rows that duckdb_statistics.py exports: a second count beside
-- core/stats, which duckdb_statistics.py holds against it. One pass over the messages orders them; what several metrics read is
-- kept in temporary tables. <metric>__n and __d: numerator and denominator in the smallest unit, as in core/stats/figure.h.
-- Variables: from_at and to_at in seconds, as_of in milliseconds.

-- A nick under another one, which may be under a third one.
CREATE OR REPLACE TEMP TABLE main_nick AS
WITH RECURSIVE up AS (
    SELECT shop_id, nick, main_nick, 1 AS depth FROM alias
    UNION ALL
    SELECT up.shop_id, up.nick, alias.main_nick, depth + 1 FROM up
    JOIN alias ON alias.shop_id = up.shop_id AND alias.nick = up.main_nick)
SELECT shop_id, nick, arg_max(main_nick, depth) AS main_nick FROM up GROUP BY ALL;

-- Who counts once, as a number: under whatever nicks; without a name nobody is anybody else.
CREATE OR REPLACE TEMP TABLE customer AS
SELECT shop_id, nick, row_number() OVER () AS customer FROM (
    SELECT shop_id, buyer AS nick FROM conversation UNION SELECT shop_id, buyer_nick FROM orders
    UNION SELECT shop_id, main_nick FROM main_nick UNION SELECT shop_id, buyer FROM complaint);
CREATE OR REPLACE TEMP TABLE known AS
SELECT c.shop_id, c.nick, coalesce(m.customer, c.customer) AS customer
FROM customer c
LEFT JOIN main_nick n ON n.shop_id = c.shop_id AND n.nick = c.nick
LEFT JOIN customer m ON m.shop_id = n.shop_id AND m.nick = n.main_nick
WHERE c.nick <> '';

CREATE OR REPLACE TEMP TABLE pre_sale AS
WITH RECURSIVE tree AS (
    SELECT id FROM question_type WHERE code = 'pre_sale'
    UNION ALL SELECT q.id FROM question_type q JOIN tree ON q.parent_id = tree.id)
SELECT id AS question_type FROM tree;

CREATE OR REPLACE TEMP TABLE talk AS
SELECT c.id, c.shop_id, coalesce(n.customer, -c.id) AS customer,
       if(c.owner <> '', c.owner, coalesce(l.sender, '')) AS agent, c.opened_at, local_day(c.opened_at) AS day,
       if(c.state = 'closed', c.closed_at, NULL) AS closed_at, c.untimed, c.question_type, c.solved, c.invited,
       c.satisfaction, c.recommendation, x.subject IS NOT NULL AS excluded,
       c.buyer_messages > 0 AND NOT c.untimed AND x.subject IS NULL AS asked
FROM conversation c
LEFT JOIN known n ON n.shop_id = c.shop_id AND n.nick = c.buyer
LEFT JOIN (SELECT shop_id, subject::BIGINT AS subject FROM exclusion WHERE subject_kind = 'conversation') x
    ON x.shop_id = c.shop_id AND x.subject = c.id
-- Whom the conversation does not name as its owner wrote last for the shop.
LEFT JOIN (SELECT conversation_id, arg_max(sender, (coalesce(sent_at, -1), ordinal, id)) AS sender FROM message
           WHERE side = 'agent' AND NOT failed AND conversation_id IN (SELECT id FROM conversation WHERE owner = '')
           GROUP BY ALL) l ON l.conversation_id = c.id
WHERE c.state <> 'merged';

-- What was said, each line with its local day and the one it is credited to.
CREATE OR REPLACE TEMP TABLE line AS
SELECT m.id, m.conversation_id, m.side = 'buyer' AS is_buyer, m.sent_at, m.ordinal, m.failed, m.owner,
       if(m.side = 'agent', m.sender, if(m.owner = '', t.agent, m.owner)) AS who,
       coalesce(m.sent_at // 1000, t.opened_at) AS second, local_day(coalesce(m.sent_at // 1000, t.opened_at)) AS day,
       t.customer, t.untimed, t.opened_at
FROM message m JOIN talk t ON t.id = m.conversation_id
WHERE NOT t.excluded AND m.side IN ('buyer', 'agent') AND (m.sent_at IS NULL OR m.sent_at <= getvariable('as_of'));

-- From the first unanswered message of the buyer to the first later one of an agent.
CREATE OR REPLACE TEMP TABLE round AS
SELECT sent_at // 1000 AS second, local_day(sent_at // 1000) AS day,
       first_value(if(is_buyer, NULL, sent_at) IGNORE NULLS) OVER rest AS end_at,
       end_at - sent_at AS waited, local_day(end_at // 1000) AS end_day,
       coalesce(first_value(if(is_buyer, NULL, who) IGNORE NULLS) OVER rest, owner) AS agent,
       count(*) FILTER (is_buyer) OVER talk = 1 AS is_first
FROM line WHERE NOT untimed AND NOT failed AND sent_at IS NOT NULL
WINDOW talk AS (PARTITION BY conversation_id ORDER BY sent_at, ordinal, id ROWS UNBOUNDED PRECEDING),
       rest AS (PARTITION BY conversation_id ORDER BY sent_at, ordinal, id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)
QUALIFY is_buyer AND NOT coalesce(lag(is_buyer) OVER talk, false);

-- An order with the latest conversation before it.
CREATE OR REPLACE TEMP TABLE sale AS
WITH bought AS (
    SELECT o.*, coalesce(n.customer, -row_number() OVER () - 1000000000000) AS customer,
           x.subject IS NOT NULL AS excluded,
           o.paid_at IS NOT NULL OR o.state IN ('paid', 'part_shipped', 'shipped', 'signed', 'finished') AS is_paid
    FROM orders o
    LEFT JOIN known n ON n.shop_id = o.shop_id AND n.nick = o.buyer_nick
    LEFT JOIN exclusion x ON x.shop_id = o.shop_id AND x.subject = o.order_no AND x.subject_kind = 'order'),
asked AS (SELECT customer, opened_at, arg_max(agent, id) AS agent FROM talk WHERE asked GROUP BY ALL),
contents AS (
    SELECT shop_id, order_no, count(DISTINCT coalesce(nullif(outer_code, ''), nullif(product_id, ''), title)) AS kinds,
           sum(coalesce(quantity, 1)) AS pieces FROM item GROUP BY ALL),
returned AS (
    SELECT shop_id, order_no FROM refund WHERE state NOT IN ('closed', 'none', 'refused', 'refused_goods')
    AND (kind LIKE '%退货%' OR kind LIKE '%换货%' OR kind LIKE '%维修%' OR kind = '是' OR goods_state LIKE '%已退货%')
    UNION
    SELECT shop_id, order_no FROM return_case WHERE kind <> 'compensation' AND state <> 'withdrawn')
SELECT b.customer, b.created_at, local_day(b.created_at) AS created_day, b.paid_at,
       local_day(b.paid_at) AS paid_day, coalesce(b.paid_fen, 0) AS paid_fen, b.excluded, b.is_paid,
       t.agent AS latest_agent, if(local_day(b.created_at) <= local_day(t.opened_at) + 1, t.agent, '') AS agent,
       coalesce(b.pieces, c.pieces, 0) AS pieces, coalesce(c.kinds, b.kinds, 0) AS kinds, r.order_no IS NOT NULL AS returned
FROM bought b
LEFT JOIN contents c ON c.shop_id = b.shop_id AND c.order_no = b.order_no
LEFT JOIN returned r ON r.shop_id = b.shop_id AND r.order_no = b.order_no
ASOF LEFT JOIN asked t ON t.customer = b.customer AND t.opened_at <= b.created_at;

-- Acts of agents on orders, an order, agent and day once.
CREATE OR REPLACE TEMP TABLE act AS
SELECT DISTINCT e.actor AS agent, local_day(e.done_at) AS day, e.shop_id, e.subject, o.state
FROM event e
LEFT JOIN orders o ON o.shop_id = e.shop_id AND o.order_no = e.subject
ANTI JOIN (SELECT shop_id, subject FROM exclusion WHERE subject_kind = 'order') x
    ON x.shop_id = e.shop_id AND x.subject = e.subject
WHERE e.done_at >= getvariable('from_at') AND e.done_at < getvariable('to_at') AND e.actor NOT IN ('import', 'system')
  AND e.action NOT IN ('reveal', 'exclude', 'include');

-- Conversations in which an agent wrote on a day.
CREATE OR REPLACE TEMP TABLE handled AS
SELECT who AS agent, day, count(DISTINCT conversation_id) AS talks FROM line
WHERE NOT is_buyer AND NOT failed AND sent_at IS NOT NULL AND second >= getvariable('from_at') AND second < getvariable('to_at')
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE figure AS
WITH response AS (
    SELECT agent, day,
           sum(waited) FILTER (is_first) AS first_response_mean__n,
           count(waited) FILTER (is_first) AS first_response_mean__d,
           quantile_disc(waited, 0.5) FILTER (is_first) AS first_response_median__n,
           count(waited) FILTER (is_first) AS first_response_median__d,
           quantile_disc(waited, 0.9) FILTER (is_first) AS first_response_p90__n,
           count(waited) FILTER (is_first) AS first_response_p90__d,
           max(waited) FILTER (is_first) AS first_response_max__n,
           count(waited) FILTER (is_first) AS first_response_max__d,
           count(*) FILTER (is_first AND waited <= 30000) AS first_response_rate_30__n,
           count(*) FILTER (is_first) AS first_response_rate_30__d,
           count(*) FILTER (is_first AND waited <= 60000) AS first_response_rate_60__n,
           count(*) FILTER (is_first) AS first_response_rate_60__d,
           count(*) FILTER (is_first AND waited <= 180000) AS first_response_rate_180__n,
           count(*) FILTER (is_first) AS first_response_rate_180__d,
           sum(waited) AS response_mean__n,
           count(waited) AS response_mean__d,
           sum(least(waited, 600000)) FILTER (end_day = day) AS response_mean_platform__n,
           count(*) FILTER (end_day = day) AS response_mean_platform__d,
           count(*) FILTER (waited <= 180000 AND local_hour(second) BETWEEN 8 AND 22) AS three_minute_rate__n,
           count(*) FILTER (local_hour(second) BETWEEN 8 AND 22) AS three_minute_rate__d,
           -- A round without an end is the last of its conversation.
           count(*) FILTER (waited IS NULL) AS unanswered__n
    FROM round WHERE second >= getvariable('from_at') AND second < getvariable('to_at') GROUP BY ALL),
said AS (
    SELECT who AS agent, day,
           count(*) FILTER (NOT is_buyer) AS answer_ask_ratio__n, count(*) FILTER (is_buyer) AS answer_ask_ratio__d,
           count(*) FILTER (is_buyer) AS buyer_messages__n, count(*) FILTER (NOT is_buyer) AS agent_messages__n
    FROM line WHERE NOT failed AND second >= getvariable('from_at') AND second < getvariable('to_at') GROUP BY ALL),
-- Of a buyer and day the first question and the first answer after it, over all conversations.
timed AS (SELECT * FROM line WHERE sent_at IS NOT NULL AND NOT failed AND NOT untimed),
question AS (
    SELECT customer, day, min(sent_at) AS sent_at, arg_min(who, (sent_at, opened_at, conversation_id, ordinal, id)) AS who
    FROM timed WHERE is_buyer GROUP BY ALL),
buyer_day AS (
    SELECT q.customer, q.day, any_value(q.sent_at // 1000) AS second, any_value(q.who) AS asked_of,
           arg_min(a.who, (a.sent_at, a.opened_at, a.conversation_id, a.ordinal, a.id)) AS answered_by
    FROM question q
    LEFT JOIN timed a ON a.customer = q.customer AND a.day = q.day AND a.sent_at >= q.sent_at AND NOT a.is_buyer
    GROUP BY ALL),
reply AS (
    SELECT coalesce(answered_by, asked_of) AS agent, day, count(answered_by) AS reply_rate__n, count(*) AS reply_rate__d
    FROM buyer_day WHERE second >= getvariable('from_at') AND second < getvariable('to_at') GROUP BY ALL),
length AS (
    SELECT t.agent, t.day, sum(m.length) AS chat_length_mean__n, count(*) AS chat_length_mean__d
    FROM talk t JOIN (SELECT conversation_id, max(sent_at) - min(sent_at) AS length FROM message
                      WHERE NOT failed AND sent_at <= getvariable('as_of') GROUP BY ALL) m ON m.conversation_id = t.id
    WHERE NOT t.excluded AND t.opened_at >= getvariable('from_at') AND t.opened_at < getvariable('to_at') GROUP BY ALL),
-- After how many days a customer ordered whom this agent talked to last.
reception AS (
    SELECT t.id, t.agent, t.day, t.customer, min(s.created_day - t.day) AS days
    FROM talk t
    LEFT JOIN sale s ON s.customer = t.customer AND s.created_at >= t.opened_at AND s.is_paid AND NOT s.excluded
                     AND s.latest_agent = t.agent
    WHERE t.asked AND t.opened_at >= getvariable('from_at') AND t.opened_at < getvariable('to_at') GROUP BY ALL),
received AS (
    SELECT agent, day, sum(talks) AS conversations_received__n, count(*) AS customers_received__n,
           count(*) AS complaint_rate__d,
           count(*) FILTER (days <= 1) AS consult_conversion__n, count(*) AS consult_conversion__d,
           count(*) FILTER (days <= 4) AS consult_conversion_4__n, count(*) AS consult_conversion_4__d,
           count(days) AS consult_conversion_ever__n, count(*) AS consult_conversion_ever__d
    FROM (SELECT agent, day, customer, count(*) AS talks, min(days) AS days FROM reception GROUP BY ALL)
    GROUP BY ALL),
outcome AS (
    SELECT agent, local_day(coalesce(closed_at, opened_at)) AS day,
           count(*) FILTER (solved = 'yes' AND closed_at IS NOT NULL) AS resolution_rate__n,
           count(closed_at) AS resolution_rate__d,
           count(*) FILTER (satisfaction IS NOT NULL AND closed_at IS NOT NULL) AS rated_share__n,
           count(closed_at) AS rated_share__d,
           count(*) FILTER (satisfaction >= 4) AS satisfaction_share__n, count(satisfaction) AS satisfaction_share__d,
           sum(satisfaction) AS csat_mean__n, count(satisfaction) AS csat_mean__d,
           count(*) FILTER (recommendation >= 9) - count(*) FILTER (recommendation <= 6) AS nps__n,
           count(recommendation) AS nps__d
    FROM talk WHERE NOT excluded AND coalesce(closed_at, opened_at) >= getvariable('from_at')
        AND coalesce(closed_at, opened_at) < getvariable('to_at') GROUP BY ALL),
invitation AS (
    SELECT agent, day, count(*) FILTER (invited) AS invited_share__n, count(*) AS invited_share__d
    FROM talk JOIN pre_sale USING (question_type)
    WHERE NOT excluded AND opened_at >= getvariable('from_at') AND opened_at < getvariable('to_at') GROUP BY ALL),
sold AS (
    SELECT agent, paid_day AS day, sum(paid_fen) AS sales_amount__n, count(*) AS sales_orders__n,
           sum(paid_fen) AS customer_unit_price__n, count(DISTINCT customer) AS customer_unit_price__d,
           sum(pieces) AS pieces_per_customer__n, count(DISTINCT customer) AS pieces_per_customer__d,
           sum(paid_fen) AS sales_share__n,
           count(*) FILTER (kinds >= 2) AS linked_sales_share__n, count(*) AS linked_sales_share__d
    FROM sale WHERE NOT excluded AND paid_at >= getvariable('from_at') AND paid_at < getvariable('to_at') GROUP BY ALL),
came_back AS (
    SELECT agent, created_day AS day, count(*) FILTER (returned) AS return_rate__n, count(*) AS return_rate__d
    FROM sale WHERE NOT excluded AND is_paid AND created_at >= getvariable('from_at') AND created_at < getvariable('to_at')
    GROUP BY ALL),
worked AS (
    SELECT agent, day, count(*) AS orders, count(state) AS known, count(*) FILTER (state = 'finished') AS finished
    FROM act GROUP BY ALL),
working AS (
    SELECT agent, day, coalesce(talks, 0) + coalesce(orders, 0) AS handled_per_hour__n, orders AS orders_handled__n,
           finished AS order_conversion__n, known AS order_conversion__d,
           greatest(day * 86400 - 28800, getvariable('from_at')) AS starts,
           least(day * 86400 + 57600, getvariable('to_at'), getvariable('as_of') // 1000) AS ends
    FROM handled FULL JOIN worked USING (agent, day)),
-- What the shop's published plan says of each day, else from 08:00 to 24:00; without what another span holds, too.
planned AS (SELECT DISTINCT day_number(day) AS day, starts_at, ends_at FROM roster),
span AS (
    SELECT day, starts_at, least(ends_at, day * 86400 + 57600) AS ends_at FROM planned
    UNION ALL SELECT day + 1, day * 86400 + 57600, ends_at FROM planned WHERE ends_at > day * 86400 + 57600
    UNION ALL SELECT DISTINCT day, day * 86400, day * 86400 + 57600 FROM working WHERE day NOT IN (SELECT day FROM planned)),
single AS (
    SELECT day, greatest(starts_at, coalesce(max(ends_at) OVER (PARTITION BY day ORDER BY starts_at, ends_at
           ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), starts_at)) AS starts_at, ends_at FROM span),
recorded AS (
    SELECT w.agent, w.day, bool_or(day_number(r.day) = w.day) AS is_recorded,
           sum((r.ends_at - r.starts_at - r.rest_minutes * 60) * 1000
               * greatest(least(r.ends_at, w.ends) - greatest(r.starts_at, w.starts), 0) // (r.ends_at - r.starts_at)) AS duty
    FROM working w JOIN roster r ON r.agent = w.agent AND r.starts_at < w.starts + 86400 AND r.ends_at > w.starts - 86400
    GROUP BY ALL),
scheduled AS (
    SELECT w.agent, w.day, sum(greatest(least(s.ends_at, w.ends) - greatest(s.starts_at, w.starts), 0)) * 1000 AS duty
    FROM working w JOIN single s ON s.day = w.day GROUP BY ALL),
work AS (
    SELECT w.* EXCLUDE (starts, ends), if(coalesce(r.is_recorded, false), r.duty, s.duty) AS handled_per_hour__d
    FROM working w LEFT JOIN recorded r USING (agent, day) LEFT JOIN scheduled s USING (agent, day)),
promised AS (
    SELECT p.owner AS agent, local_day(p.due_at) AS day,
           count(*) FILTER (p.state = 'kept' AND NOT p.missed AND p.closed_at <= p.due_at) AS promise_kept_rate__n,
           count(*) AS promise_kept_rate__d
    FROM promise p
    ANTI JOIN (SELECT shop_id, subject FROM exclusion WHERE subject_kind = 'order') x
        ON x.shop_id = p.shop_id AND x.subject = p.order_no
    ANTI JOIN (SELECT id FROM talk WHERE excluded) y ON y.id = p.conversation_id
    WHERE p.due_at >= getvariable('from_at') AND p.due_at < getvariable('to_at')
      AND p.due_at <= getvariable('as_of') // 1000 AND (p.state <> 'withdrawn' OR p.missed) GROUP BY ALL),
called AS (
    SELECT k.entered_by AS agent, local_day(k.rang_at) AS day, count(k.answered_at) AS phone_answer_rate__n,
           count(*) AS phone_answer_rate__d
    FROM contact k JOIN talk t ON t.id = k.conversation_id
    WHERE NOT t.excluded AND k.direction = 'in' AND k.rang_at >= getvariable('from_at')
      AND k.rang_at < getvariable('to_at') GROUP BY ALL),
complained AS (
    SELECT c.*, n.customer FROM complaint c LEFT JOIN known n ON n.shop_id = c.shop_id AND n.nick = c.buyer),
repeated AS (
    SELECT c.id FROM complained c JOIN complained e ON e.customer = c.customer AND e.shop_id = c.shop_id AND e.id <> c.id
        AND e.closed_at BETWEEN c.received_at - 30 * 86400 AND c.received_at
    UNION
    SELECT c.id FROM complained c JOIN complained e ON e.order_no = c.order_no AND e.shop_id = c.shop_id AND e.id <> c.id
        AND e.closed_at BETWEEN c.received_at - 30 * 86400 AND c.received_at),
complaining AS (
    SELECT owner AS agent, local_day(received_at) AS day,
           count(*) FILTER (kind = 'service') AS complaint_rate__n, count(r.id) AS repeat_complaint_rate__n
    FROM complained LEFT JOIN repeated r USING (id)
    WHERE received_at >= getvariable('from_at') AND received_at < getvariable('to_at') GROUP BY ALL),
complaints_closed AS (
    SELECT owner AS agent, local_day(closed_at) AS day, count(*) AS repeat_complaint_rate__d FROM complaint
    WHERE received_at < getvariable('to_at') AND closed_at >= getvariable('from_at') AND closed_at < getvariable('to_at')
    GROUP BY ALL),
reviewed AS (
    SELECT owner AS agent, local_day(reviewed_at) AS day,
           count(*) FILTER (rating = 'good') AS positive_review_rate__n, count(*) AS positive_review_rate__d,
           count(*) FILTER (rating = 'bad') AS negative_review_rate__n, count(*) AS negative_review_rate__d
    FROM review_case WHERE reviewed_at >= getvariable('from_at') AND reviewed_at < getvariable('to_at') GROUP BY ALL),
inspected AS (
    SELECT agent, local_day(inspected_at) AS day, sum(score) AS qa_score__n, count(*) AS qa_score__d FROM inspection
    WHERE score IS NOT NULL AND inspected_at >= getvariable('from_at') AND inspected_at < getvariable('to_at')
    GROUP BY ALL),
part AS (
    FROM response
    UNION ALL BY NAME FROM said UNION ALL BY NAME FROM reply UNION ALL BY NAME FROM length
    UNION ALL BY NAME FROM received UNION ALL BY NAME FROM outcome UNION ALL BY NAME FROM invitation
    UNION ALL BY NAME FROM sold UNION ALL BY NAME FROM came_back UNION ALL BY NAME FROM work
    UNION ALL BY NAME FROM promised UNION ALL BY NAME FROM called UNION ALL BY NAME FROM complaining
    UNION ALL BY NAME FROM complaints_closed UNION ALL BY NAME FROM reviewed UNION ALL BY NAME FROM inspected),
row AS (SELECT agent, day, any_value(COLUMNS(* EXCLUDE (agent, day))) FROM part GROUP BY ALL)
SELECT *, coalesce(sum(sales_share__n) OVER (PARTITION BY day), 0) AS sales_share__d FROM row;
