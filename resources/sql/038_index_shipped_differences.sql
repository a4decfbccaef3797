-- When an order was first seen shipped, for shops whose exports tell no time of it.
CREATE INDEX mirror_difference_shipped ON mirror_difference (shop_id, order_no) WHERE kind = 'shipped';
