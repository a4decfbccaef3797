-- When an order was first seen shipped, for shops whose exports tell no time of it.
CREATE INDEX mirror_difference_shipped ON mirror_difference (shop_id, order_no) WHERE kind = 'shipped';
-- Whether a shop imports tracking at all is asked for each of its parcels.
CREATE INDEX mirror_tracking_event_shop ON mirror_tracking_event (shop_id);
