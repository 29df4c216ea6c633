-- Results and facets of one question, for PostgresZoeker.
-- $1 gemeente  $2 tsquery  $3 today  $4 minute of the week  $5 now  $6 end of the week  $7 whether there are words
-- $8 wijk and gemeente  $9 leefgebied  $10 soort  $11 doelgroep  $12 toegang: chosen codes, empty for all
-- $13 'nu', 'week' or ''  $14 sorting  $15 $16 lat and lon, only for 'afstand'  $17 own wijk or ''  $18 results to skip  $19 results of a page
-- $20 lexemes of the needs understood  $21 their shares  $22 tsquery for any of them
with rijen as (
    select aanbod_id, naam, soort, leefgebied, doelgroep, toegang, dient, in_wijk, lat, lon,
           case when $7::boolean then ts_rank('{0.1, 0.3, 0.6, 1.0}', termen, $2::tsquery) else 0 end as woorden,
           $7::boolean and termen @@ $22::tsquery as helpt,
           (week @> $4::int and not gesloten @> $3::date) or moment @> $5::timestamp as open_nu,
           -- Few entries are closed on a day of this week: only those are looked at day by day.
           (week && int4range($4::int, 10080) and (not gesloten && daterange($3::date, $6::timestamp::date) or exists (
               select from generate_series($4::int / 1440, 6) dag
               where week && int4range(greatest($4::int, dag * 1440), (dag + 1) * 1440) and not gesloten @> $3::date + dag - $4::int / 1440)))
               or moment && tsrange($5::timestamp, $6::timestamp) as open_week
    from zoekdocument
    where gemeente = $1::text and (eind_op is null or eind_op >= $3::date) and (not $7::boolean or termen @@ $2::tsquery or termen @@ $22::tsquery)
), gevonden as materialized (
    -- Which filters leave it out. A facet is counted with the other filters kept and its own left out.
    select *, array_remove(array[
        case when cardinality($8::text[]) > 0 and not dient && $8::text[] then 'wijk' end,
        case when cardinality($9::text[]) > 0 and not leefgebied && $9::text[] then 'leefgebied' end,
        case when cardinality($10::text[]) > 0 and not soort = any ($10::text[]) then 'soort' end,
        case when cardinality($11::text[]) > 0 and not doelgroep && $11::text[] then 'doelgroep' end,
        case when cardinality($12::text[]) > 0 and not toegang && $12::text[] then 'toegang' end,
        case when $13::text = 'nu' and not open_nu or $13::text = 'week' and not open_week then 'open' end], null) as mist
    from rijen
), kansrijk as (
    -- A need understood weighs more than words found, but to weigh it takes ten times as long: only of so many that help with one, the best
    -- by their words first, so that what takes long stays the same for a question that half of a large register answers.
    select aanbod_id from gevonden
    where cardinality(mist) = 0 and helpt and $14::text = 'relevantie'
    order by woorden desc, aanbod_id
    limit 3000
), bladzijde as (
    -- Degrees of longitude are shorter than those of latitude; within a gemeente the earth is flat.
    select aanbod_id, row_number() over (order by eerst, op_naam, aanbod_id) as plek
    from (select aanbod_id, lower(naam) as op_naam,
                 case $14::text
                     when 'afstand' then coalesce((lat - $15::float8) ^ 2 + ((lon - $16::float8) * cos(radians($15::float8))) ^ 2, 'infinity')
                     when 'relevantie' then -woorden - case when in_wijk @> array[$17::text] then 0.05 else 0 end
                         - case when aanbod_id in (select k.aanbod_id from kansrijk k) then 2 * (
                             select sum(deel * ts_rank('{0.3, 0.55, 0.8, 1.0}', z.termen, merk::tsquery))
                             from zoekdocument z, unnest($20::text[], $21::real[]) as b(merk, deel)
                             where z.gemeente = $1::text and z.aanbod_id = gevonden.aanbod_id) else 0 end
                 end as eerst
          from gevonden
          where cardinality(mist) = 0
          order by eerst, op_naam, aanbod_id
          limit $19::int offset $18::int) eigen
)
select 'totaal' as facet, '' as code, count(*) as aantal, '' as document
from gevonden
where cardinality(mist) = 0
union all
select facet, code, count(*), ''
from gevonden, lateral (
    select 'wijk' as facet, unnest(dient) as code
    union all select 'leefgebied', unnest(leefgebied)
    union all select 'soort', soort
    union all select 'doelgroep', unnest(doelgroep)
    union all select 'toegang', unnest(toegang)
    union all select 'open', 'nu' where open_nu
    union all select 'open', 'week' where open_week) keuze
where cardinality(mist) = 0 or mist = array[facet]
group by facet, code
union all
(select 'treffer', '', plek, z.document::text
 from bladzijde join zoekdocument z using (aanbod_id)
 where z.gemeente = $1::text
 order by plek)
