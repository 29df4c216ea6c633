-- The fallback asks "open now" of thousands of rows at once: as ranges that takes milliseconds, read out of the document nearly a second.
alter table zoekdocument
    add column week     int4multirange not null default '{}',
    add column moment   tsmultirange   not null default '{}',
    add column gesloten datemultirange not null default '{}';

update zoekdocument set
    week = coalesce((select range_agg(int4range((w ->> 'gte')::int, (w ->> 'lt')::int))
                     from jsonb_array_elements(document -> 'week') w), '{}'),
    moment = coalesce((select range_agg(tsrange((m ->> 'gte')::timestamp, (m ->> 'lt')::timestamp))
                       from jsonb_array_elements(document -> 'moment') m), '{}'),
    gesloten = coalesce((select range_agg(daterange((g ->> 'gte')::date, (g ->> 'lte')::date, '[]'))
                         from jsonb_array_elements(document -> 'gesloten') g), '{}');
