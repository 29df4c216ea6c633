-- Of what a row was made, so that a rebuild only writes rows that would come out otherwise. 0 is not known.
alter table zoekdocument add column afdruk bigint not null default 0;
