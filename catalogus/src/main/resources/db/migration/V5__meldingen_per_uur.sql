-- Every report counts those of the last hour.
create index on foutmelding (gemeld_op);
