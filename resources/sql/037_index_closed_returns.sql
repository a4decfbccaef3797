-- What cases cost that end without a refund (repairs, exchanges) is summed by when they were closed.
CREATE INDEX work_return_closed ON work_return (closed_at) WHERE closed_at IS NOT NULL;
