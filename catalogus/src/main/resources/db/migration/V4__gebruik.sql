-- What is asked, counted without anybody in it: per day and per code, never a sentence, an address, a time of day or whatever would tell that two
-- words stood in one question. The portal adds through the functions below and reads none of it back; docs/besluiten/0010 says why.

create table gebruik_telling (
    gemeente text not null,
    dag      date not null,
    -- kenmerk: all questions, in Dutch, in English, with few results; hulpvraag: needs heard; mager: those of them with few results;
    -- woord: words of the vocabulary.
    soort    text not null check (soort in ('kenmerk', 'hulpvraag', 'mager', 'woord')),
    code     text not null check (code ~ '^[a-z0-9-]{1,60}$'),
    aantal   int  not null check (aantal > 0),
    primary key (gemeente, dag, soort, code)
);

-- The thumb. A reason is counted apart from the 'nee' before it; hulpvraag '' counts all answers, a code those to questions with that need.
create table gebruik_oordeel (
    gemeente   text not null,
    dag        date not null,
    oordeel    text not null check (oordeel in ('ja', 'nee', 'ontbreekt', 'ver', 'duur', 'onduidelijk', 'anders')),
    resultaten text not null check (resultaten in ('geen', 'weinig', 'veel')),
    hulpvraag  text not null check (hulpvraag ~ '^[a-z0-9-]{0,60}$'),
    aantal     int  not null check (aantal > 0),
    primary key (gemeente, dag, oordeel, resultaten, hulpvraag)
);

-- Words that neither vocabulary nor entries know, under an HMAC. Unlogged: in no write-ahead log, no physical back-up and no replica, and gone after
-- a crash. There is never more than one week; both tables are truncated when the next begins, which gives their files back.
create unlogged table gebruik_sleutel (
    week    date  primary key check (extract(isodow from week) = 1),
    sleutel bytea not null check (length(sleutel) = 32)
);
create unlogged table gebruik_onbekend (
    hash       bytea   primary key check (length(hash) = 32),
    aantal     int     not null,
    eerste_dag date    not null,
    andere_dag boolean not null default false
);

-- Such a word as text, once it was asked five times on two days or more of one week.
create table gebruik_woord (
    gemeente text not null,
    week     date not null,
    woord    text not null check (woord ~ '^[a-z]{3,30}$'),
    aantal   int  not null,
    primary key (gemeente, week, woord)
);

-- How long counts are kept, and what was erased when.
create table bewaartermijn (
    wat     text primary key,
    maanden int  not null check (maanden between 1 and 120)
);
insert into bewaartermijn values ('gebruik', 13);
create table wisbeurt (
    dag    date   not null,
    wat    text   not null,
    rijen  bigint not null,
    primary key (dag, wat)
);

-- One at a time over all portals: a week is forgotten once, and begins once.
create function gebruik_vergeet(deze date) returns void
    language plpgsql security definer set search_path from current as $$
begin
    perform pg_advisory_xact_lock(hashtext('gebruik_sleutel'));
    if exists (select from gebruik_sleutel where week < deze) then
        truncate gebruik_sleutel, gebruik_onbekend;
    end if;
end $$;

-- The key of this week, the same for all portals; null for a week that is over. Keys and hashes come and go as hexadecimal text.
create function gebruik_sleutel_van(deze date, nieuw text) returns text
    language plpgsql security definer set search_path from current as $$
begin
    perform gebruik_vergeet(deze);
    if not exists (select from gebruik_sleutel) then
        insert into gebruik_sleutel values (deze, decode(nieuw, 'hex'));
    end if;
    return (select encode(sleutel, 'hex') from gebruik_sleutel where week = deze);
end $$;

create function gebruik_tel(welke text, vandaag date, soorten text[], codes text[], erbij int[]) returns void
    language sql security definer set search_path from current as $$
    insert into gebruik_telling as t
    select welke, vandaag, n.soort, n.code, n.aantal from unnest(soorten, codes, erbij) as n (soort, code, aantal) order by n.soort, n.code
    on conflict (gemeente, dag, soort, code) do update set aantal = t.aantal + excluded.aantal
$$;

create function gebruik_oordeel(welke text, vandaag date, oordelen text[], bakken text[], codes text[], erbij int[]) returns void
    language sql security definer set search_path from current as $$
    insert into gebruik_oordeel as t
    select welke, vandaag, n.oordeel, n.bak, n.code, n.aantal from unnest(oordelen, bakken, codes, erbij) as n (oordeel, bak, code, aantal)
    order by n.oordeel, n.bak, n.code
    on conflict (gemeente, dag, oordeel, resultaten, hulpvraag) do update set aantal = t.aantal + excluded.aantal
$$;

-- Counts each of these once, and gives those that may be kept as text now. Nothing when the week is over.
create function gebruik_onbekend(deze date, vandaag date, hashes text[]) returns setof text
    language sql security definer set search_path from current as $$
    with geteld as (
        insert into gebruik_onbekend as t (hash, aantal, eerste_dag)
        select decode(h, 'hex'), 1, vandaag from unnest(hashes) as h where exists (select from gebruik_sleutel where week = deze) order by h
        on conflict (hash) do update set aantal = t.aantal + 1, andere_dag = t.andere_dag or t.eerste_dag <> excluded.eerste_dag
        returning hash, aantal, andere_dag
    )
    select encode(hash, 'hex') from geteld where aantal >= 5 and andere_dag
$$;

-- Keeps the words of these hashes as text, as often as they were counted. What was not asked often enough is left out, whoever calls.
create function gebruik_woorden(welke text, deze date, hashes text[], woorden text[]) returns void
    language sql security definer set search_path from current as $$
    insert into gebruik_woord as t
    select welke, deze, n.woord, o.aantal from unnest(hashes, woorden) as n (hash, woord)
    join gebruik_onbekend o on o.hash = decode(n.hash, 'hex')
    where o.aantal >= 5 and o.andere_dag order by n.woord
    on conflict (gemeente, week, woord) do update set aantal = excluded.aantal
$$;

revoke execute on function gebruik_vergeet, gebruik_sleutel_van, gebruik_tel, gebruik_oordeel, gebruik_onbekend, gebruik_woorden from public;
