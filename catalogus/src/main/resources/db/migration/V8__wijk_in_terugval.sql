-- The page of a wijk also asks for what serves it without a place in it.
create index on zoekdocument using gin (dient);
