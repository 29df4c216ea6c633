-- The register: the only truth. Identity, relations, state and dates are columns; what is only shown lives in inhoud (see Inhoud).
-- History, index_versie, outbox and NOTIFY are written by triggers, so that no writer can forget them.

create table organisatie (
    id           uuid primary key,
    gemeente     text        not null,
    naam         text        not null check (btrim(naam) <> ''),
    omschrijving text,
    website      text,
    email        text,
    telefoon     text,
    gewijzigd    timestamptz not null default now()
);
create index on organisatie (gemeente, lower(naam));

create table locatie (
    id               uuid primary key,
    plaatssoort      text not null check (plaatssoort in ('bezoekadres', 'alleen-wijk', 'bij-u-thuis', 'telefoon-of-online', 'geheim')),
    naam             text,
    straat           text,
    postcode         text,
    plaats           text,
    lat              double precision check (lat between -90 and 90),
    lon              double precision check (lon between -180 and 180),
    wijk             text,
    buurt            text,
    toegankelijkheid text,
    check ((lat is null) = (lon is null)),
    -- What is not kept cannot leak.
    check (plaatssoort <> 'geheim' or (naam is null and straat is null and postcode is null and plaats is null and lat is null and wijk is null and buurt is null))
);

create sequence index_versie as bigint;

create table aanbod (
    id                 uuid primary key,
    gemeente           text        not null,
    soort              text        not null,
    staat              text        not null check (staat in ('concept', 'gepubliceerd', 'verborgen', 'beeindigd')),
    naam               text        not null check (btrim(naam) <> ''),
    organisatie_id     uuid references organisatie,
    leefgebieden       text[]      not null default '{}',
    doelgroepen        text[]      not null default '{}',
    toegang            text[]      not null default '{}',
    cirkel             text,
    netwerktype        text,
    werkgebied         text[]      not null check (cardinality(werkgebied) > 0),
    begin_op           date,
    eind_op            date,
    gecontroleerd_op   date,
    gecontroleerd_door text,
    inhoud             jsonb       not null,
    inhoud_schema      int         not null,
    index_versie       bigint      not null default 0,
    gewijzigd          timestamptz not null default now(),
    check (eind_op is null or begin_op is null or eind_op >= begin_op)
);
create index on aanbod (gemeente, staat);

-- The gemeenten an area of service reaches into: 'GM0402' for itself, its wijken and its buurten; 'NL' for the whole country.
create function gemeenten_van(werkgebied text[]) returns text[] language sql immutable strict parallel safe as
$$ select coalesce(array_agg(distinct case when code = 'NL' then code else 'GM' || substr(code, 3, 4) end), '{}') from unnest(werkgebied) as code $$;
create index aanbod_bedient on aanbod using gin (gemeenten_van(werkgebied));
create index on aanbod (organisatie_id);

create table aanbod_locatie (
    aanbod_id  uuid not null references aanbod on delete cascade,
    locatie_id uuid not null references locatie,
    volgorde   int  not null default 0,
    primary key (aanbod_id, locatie_id)
);
create index on aanbod_locatie (locatie_id);

-- An old id of a merged entry keeps answering.
create table doorverwijzing (
    oud  uuid primary key,
    nieuw uuid not null references aanbod on delete cascade
);

-- Where each source row went, so that the same file twice changes nothing.
create table bronrecord (
    bron          text        not null,
    bron_id       text        not null,
    aanbod_id     uuid        not null references aanbod on delete cascade,
    vingerafdruk  text        not null,
    bestand       text        not null,
    blad          text,
    rij           int,
    gezien_op     timestamptz not null,
    primary key (bron, bron_id)
);
create index on bronrecord (aanbod_id);

-- Provenance: who said what of which field, and when.
create table herkomst (
    aanbod_id uuid        not null references aanbod on delete cascade,
    veld      text        not null,
    bron      text        not null,
    wie       text        not null check (wie in ('import', 'organisatie', 'redactie')),
    wanneer   timestamptz not null,
    waarde    jsonb,
    primary key (aanbod_id, veld, bron)
);

-- For an editor: pairs that look alike, values that were withheld, fields on which a source and an organisation disagree.
create table twijfelgeval (
    id            bigint generated always as identity primary key,
    aanbod_id     uuid        not null references aanbod on delete cascade,
    lijkt_op      uuid        not null references aanbod on delete cascade,
    reden         text        not null,
    gelijkenis    real        not null,
    gezien_op     timestamptz not null default now(),
    afgehandeld_op timestamptz,
    unique (aanbod_id, lijkt_op)
);
create table achtergehouden (
    aanbod_id uuid        not null references aanbod on delete cascade,
    bron      text        not null,
    bestand   text        not null,
    blad      text,
    rij       int,
    kolom     text        not null,
    reden     text        not null,
    gezien_op timestamptz not null default now(),
    primary key (aanbod_id, bron, kolom)
);
create table importconflict (
    aanbod_id  uuid        not null references aanbod on delete cascade,
    veld       text        not null,
    bron       text        not null,
    eigen      jsonb,
    aangeboden jsonb,
    gezien_op  timestamptz not null default now(),
    primary key (aanbod_id, veld, bron)
);

create table import_run (
    id       bigint generated always as identity primary key,
    bron     text        not null,
    bestand  text        not null,
    begonnen timestamptz not null,
    klaar    timestamptz not null,
    telling  jsonb       not null
);

-- Every state an entry has been in.
create table aanbod_versie (
    aanbod_id    uuid        not null,
    index_versie bigint      not null,
    wanneer      timestamptz not null default now(),
    wie          text,
    rij          jsonb       not null,
    primary key (aanbod_id, index_versie)
);

-- Work for the read models. Only ids: the drainer reads version and content together, later. First zoekdocument is brought up to date;
-- that fills in gemeenten, every one whose index may hold the entry or should. Then the indices; a row goes once they have accepted.
create table outbox (
    id         bigint generated always as identity primary key,
    aanbod_id  uuid        not null,
    gemeenten  text[],
    aangemaakt timestamptz not null default now()
);
create index on outbox (aanbod_id);
create index outbox_nieuw on outbox (id) where gemeenten is null;
create index outbox_wacht_op_index on outbox (id) where gemeenten is not null;
create table grafsteen (
    aanbod_id    uuid primary key,
    gemeente     text        not null,
    index_versie bigint      not null,
    verwijderd   timestamptz not null default now()
);
-- Every index there is. All hear of changes, except the one kept to roll back to ('terugval'), until it is called back ('herleeft').
create table index_doel (
    naam       text primary key,
    gemeente   text        not null,
    staat      text        not null check (staat in ('vult', 'actief', 'terugval', 'herleeft')),
    aangemaakt timestamptz not null default now(),
    unique (gemeente, staat)
);

-- Documents that an index refused, for an editor to look at; a row goes when the entry is accepted.
create table indexweigering (
    aanbod_id    uuid        not null,
    doel         text        not null,
    index_versie bigint      not null,
    reden        text        not null,
    gezien_op    timestamptz not null default now(),
    primary key (aanbod_id, doel)
);

-- The last local day on which a daily task was done.
create table dagtaak (
    naam    text primary key,
    gedaan  date not null
);
insert into dagtaak values ('vernieuwen', '-infinity');

-- The read model in PostgreSQL, the fallback when Elasticsearch is away: the same document, and its analysed terms.
create table zoekdocument (
    gemeente     text     not null,
    aanbod_id    uuid     not null,
    index_versie bigint   not null,
    naam         text     not null,
    soort        text     not null,
    leefgebied   text[]   not null,
    doelgroep    text[]   not null,
    toegang      text[]   not null,
    dient        text[]   not null,
    in_wijk      text[]   not null,
    lat          double precision,
    lon          double precision,
    eind_op      date,
    termen       tsvector not null,
    document     jsonb    not null,
    primary key (gemeente, aanbod_id)
);
create index on zoekdocument using gin (termen);
create index on zoekdocument (gemeente, soort);
create index on zoekdocument (gemeente, (document ->> 'organisatieId'));
create index on zoekdocument using gin (in_wijk);
create index on zoekdocument (aanbod_id);

create table adrescache (
    vraag     text primary key,
    uitkomst  jsonb,
    opgehaald timestamptz not null default now()
);

-- What visitors report about an entry. No name and no address is asked.
create table foutmelding (
    id             uuid primary key,
    aanbod_id      uuid        not null references aanbod on delete cascade,
    soort          text        not null,
    tekst          text        not null check (length(tekst) <= 2000),
    gemeld_op      timestamptz not null default now(),
    afgehandeld_op timestamptz
);
create index on foutmelding (aanbod_id);

create function aanbod_voor() returns trigger language plpgsql as $$
begin
    -- Under the row lock, so versions of one entry follow the order of its changes.
    new.index_versie := nextval('index_versie');
    new.gewijzigd := now();
    return new;
end $$;

create function aanbod_na() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into grafsteen (aanbod_id, gemeente, index_versie) values (old.id, old.gemeente, nextval('index_versie'))
        on conflict (aanbod_id) do update set index_versie = excluded.index_versie, verwijderd = now();
        insert into outbox (aanbod_id) values (old.id);
    else
        insert into outbox (aanbod_id) values (new.id);
        if tg_op = 'INSERT' or to_jsonb(new) - array['index_versie', 'gewijzigd'] is distinct from to_jsonb(old) - array['index_versie', 'gewijzigd'] then
            insert into aanbod_versie (aanbod_id, index_versie, wie, rij)
            values (new.id, new.index_versie, current_setting('samenkracht.wie', true), to_jsonb(new));
        end if;
    end if;
    perform pg_notify('outbox', '');
    return null;
end $$;

create trigger a_onveranderd before update on aanbod for each row execute function suppress_redundant_updates_trigger();
create trigger b_versie before insert or update on aanbod for each row execute function aanbod_voor();
create trigger c_outbox after insert or update or delete on aanbod for each row execute function aanbod_na();

-- A change of organisation or place bumps every entry it shows in.
create function organisatie_na() returns trigger language plpgsql as $$
begin
    update aanbod set index_versie = -1 where organisatie_id = new.id;
    return null;
end $$;
create trigger a_onveranderd before update on organisatie for each row execute function suppress_redundant_updates_trigger();
create trigger b_raakt_aanbod after update on organisatie for each row execute function organisatie_na();

create function locatie_na() returns trigger language plpgsql as $$
begin
    update aanbod set index_versie = -1 where id in (select aanbod_id from aanbod_locatie where locatie_id = new.id);
    return null;
end $$;
create trigger a_onveranderd before update on locatie for each row execute function suppress_redundant_updates_trigger();
create trigger b_raakt_aanbod after update on locatie for each row execute function locatie_na();

create function aanbod_locatie_na() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        update aanbod set index_versie = -1 where id = old.aanbod_id;
    else
        update aanbod set index_versie = -1 where id = new.aanbod_id;
    end if;
    return null;
end $$;
create trigger a_raakt_aanbod after insert or update or delete on aanbod_locatie for each row execute function aanbod_locatie_na();

-- An entry as one JSON value in the shape of the record Aanbod: both drivers read it the same way.
create view aanbod_volledig as
select a.id, a.gemeente, a.staat, a.werkgebied, a.index_versie, a.organisatie_id,
       jsonb_strip_nulls(jsonb_build_object(
           'id', a.id, 'gemeente', a.gemeente, 'soort', a.soort, 'staat', a.staat, 'naam', a.naam,
           'leefgebieden', to_jsonb(a.leefgebieden), 'doelgroepen', to_jsonb(a.doelgroepen), 'toegang', to_jsonb(a.toegang),
           'cirkel', a.cirkel, 'netwerktype', a.netwerktype, 'werkgebied', to_jsonb(a.werkgebied),
           'begin', a.begin_op, 'eind', a.eind_op, 'gecontroleerdOp', a.gecontroleerd_op, 'gecontroleerdDoor', a.gecontroleerd_door,
           'organisatie', (select jsonb_build_object('id', o.id, 'gemeente', o.gemeente, 'naam', o.naam, 'omschrijving', o.omschrijving,
                                                     'website', o.website, 'email', o.email, 'telefoon', o.telefoon)
                           from organisatie o where o.id = a.organisatie_id),
           'locaties', coalesce((select jsonb_agg(jsonb_build_object(
                   'id', l.id, 'plaatssoort', l.plaatssoort, 'naam', l.naam,
                   'adres', case when l.straat is not null then jsonb_build_object('straat', l.straat, 'postcode', l.postcode, 'plaats', l.plaats) end,
                   'punt', case when l.lat is not null then jsonb_build_object('lat', l.lat, 'lon', l.lon) end,
                   'wijk', l.wijk, 'buurt', l.buurt, 'toegankelijkheid', l.toegankelijkheid) order by al.volgorde, l.id)
               from aanbod_locatie al join locatie l on l.id = al.locatie_id where al.aanbod_id = a.id), '[]'::jsonb),
           'inhoud', a.inhoud, 'inhoudSchema', a.inhoud_schema)) as volledig
from aanbod a;
