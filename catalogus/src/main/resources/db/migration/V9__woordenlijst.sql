-- The vocabulary of needs a gemeente made for itself, as the file its editors published. Every one that was ever published stays; that with the
-- highest number counts. Without any, or where inhoud is null, it is the one the product comes with. docs/besluiten/0012 says why.
create table woordenlijst (
    gemeente text        not null check (gemeente ~ '^GM[0-9]{4}$'),
    nummer   int         not null check (nummer > 0),
    inhoud   text        check (inhoud <> '' and length(inhoud) <= 10000000),
    -- The number to go back to: what was in use before; 0 is the product's own.
    vorige   int         not null check (vorige >= 0 and vorige < nummer),
    wie      text        not null check (length(wie) <= 200),
    wanneer  timestamptz not null default now(),
    primary key (gemeente, nummer)
);
