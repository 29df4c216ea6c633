package nl.samenkracht.indexer.importeren;

/** The statements of {@link Registerschrijver}. Parameter 1 is always a JSON array, parameter 2 (if any) the source or a second array. */
final class Registersql {
    /** What one source leaves out of an organisation, another may have told; see {@link #ORGANISATIE_VERVALLEN}. */
    static final String ORGANISATIE = """
            insert into organisatie as o (id, gemeente, naam, omschrijving, website, email, telefoon)
            select id, gemeente, naam, omschrijving, website, email, telefoon
            from jsonb_to_recordset(?::jsonb) as r(id uuid, gemeente text, naam text, omschrijving text, website text, email text, telefoon text)
            on conflict (id) do update set naam = excluded.naam,
                omschrijving = coalesce(excluded.omschrijving, o.omschrijving), website = coalesce(excluded.website, o.website),
                email = coalesce(excluded.email, o.email), telefoon = coalesce(excluded.telefoon, o.telefoon)
            where o.gemeente = excluded.gemeente""";

    /** What this source said of the organisations of these entries until now: candidates to be gone. */
    static final String ORGANISATIE_GEZEGD = """
            select jsonb_agg(distinct jsonb_build_object('id', h.waarde -> 'id', 'veld', deel.key))
            from herkomst h, jsonb_each(h.waarde) deel
            where h.veld = 'organisatie' and h.aanbod_id in (select value::uuid from jsonb_array_elements_text(?::jsonb)) and h.bron = ?
              and deel.key in ('omschrijving', 'website', 'email', 'telefoon')""";

    /** Of those what nobody says any more, of whichever entry, goes; what another one says instead comes in its place. */
    static final String ORGANISATIE_VERVALLEN = """
            with gezegd as (
                select o.id, k.veld, (
                    select h.waarde ->> k.veld from aanbod a join herkomst h on h.aanbod_id = a.id and h.veld = 'organisatie'
                    where a.organisatie_id = o.id and h.waarde ->> 'id' = o.id::text and h.waarde ->> k.veld is not null
                    order by h.waarde ->> k.veld = to_jsonb(o) ->> k.veld desc, h.wanneer desc, h.aanbod_id, h.bron limit 1) as waarde
                from jsonb_to_recordset(?::jsonb) as k(id uuid, veld text) join organisatie o on o.id = k.id
            ), wordt as (select id, jsonb_object_agg(veld, waarde) as velden from gezegd group by id)
            update organisatie o set (omschrijving, website, email, telefoon) =
                (select r.omschrijving, r.website, r.email, r.telefoon from jsonb_populate_record(o, w.velden) as r)
            from wordt w where w.id = o.id""";

    /** What stays of a place that is known was decided before; see {@link Plaatskeuze}. */
    static final String LOCATIE = """
            insert into locatie as l (id, plaatssoort, naam, straat, postcode, plaats, lat, lon, wijk, buurt, toegankelijkheid)
            select id, plaatssoort, naam, straat, postcode, plaats, lat, lon, wijk, buurt, toegankelijkheid
            from jsonb_to_recordset(?::jsonb) as r(id uuid, plaatssoort text, naam text, straat text, postcode text, plaats text,
                lat double precision, lon double precision, wijk text, buurt text, toegankelijkheid text)
            on conflict (id) do update set plaatssoort = excluded.plaatssoort, naam = excluded.naam, straat = excluded.straat,
                postcode = excluded.postcode, plaats = excluded.plaats, lat = excluded.lat, lon = excluded.lon,
                wijk = excluded.wijk, buurt = excluded.buurt, toegankelijkheid = coalesce(excluded.toegankelijkheid, l.toegankelijkheid)""";

    static final String AANBOD = """
            insert into aanbod (id, gemeente, soort, staat, naam, organisatie_id, leefgebieden, doelgroepen, toegang, cirkel, netwerktype,
                werkgebied, begin_op, eind_op, gecontroleerd_op, gecontroleerd_door, inhoud, inhoud_schema)
            select id, gemeente, soort, staat, naam, organisatie_id, coalesce(leefgebieden, '{}'), coalesce(doelgroepen, '{}'),
                coalesce(toegang, '{}'), cirkel, netwerktype, werkgebied, begin_op, eind_op, gecontroleerd_op, gecontroleerd_door, inhoud, inhoud_schema
            from jsonb_to_recordset(?::jsonb) as r(id uuid, gemeente text, soort text, staat text, naam text, organisatie_id uuid,
                leefgebieden text[], doelgroepen text[], toegang text[], cirkel text, netwerktype text, werkgebied text[],
                begin_op date, eind_op date, gecontroleerd_op date, gecontroleerd_door text, inhoud jsonb, inhoud_schema int)
            on conflict (id) do update set soort = excluded.soort, staat = excluded.staat, naam = excluded.naam,
                organisatie_id = excluded.organisatie_id, leefgebieden = excluded.leefgebieden, doelgroepen = excluded.doelgroepen,
                toegang = excluded.toegang, cirkel = excluded.cirkel, netwerktype = excluded.netwerktype, werkgebied = excluded.werkgebied,
                begin_op = excluded.begin_op, eind_op = excluded.eind_op, gecontroleerd_op = excluded.gecontroleerd_op,
                gecontroleerd_door = excluded.gecontroleerd_door, inhoud = excluded.inhoud, inhoud_schema = excluded.inhoud_schema""";

    static final String LOCATIES_LOS = """
            delete from aanbod_locatie al
            where al.aanbod_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
              and not exists (select 1 from jsonb_to_recordset(?::jsonb) as k(aanbod_id uuid, locatie_id uuid)
                              where k.aanbod_id = al.aanbod_id and k.locatie_id = al.locatie_id)
            returning al.locatie_id""";

    /** A place nothing happens at any more goes: it may have become secret. */
    static final String LOCATIE_WEES = """
            delete from locatie l where l.id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
              and not exists (select 1 from aanbod_locatie al where al.locatie_id = l.id)""";

    /** What any source said of a place that is secret now. */
    static final String HERKOMST_GEHEIM = """
            delete from herkomst h where h.veld = 'locaties' and h.aanbod_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))""";

    static final String LOCATIES_VAST = """
            insert into aanbod_locatie as al (aanbod_id, locatie_id, volgorde)
            select aanbod_id, locatie_id, min(volgorde) from jsonb_to_recordset(?::jsonb) as r(aanbod_id uuid, locatie_id uuid, volgorde int)
            group by aanbod_id, locatie_id
            on conflict (aanbod_id, locatie_id) do update set volgorde = excluded.volgorde where al.volgorde <> excluded.volgorde""";

    static final String BRONRECORD = """
            with r as (select * from jsonb_to_recordset(?::jsonb)
                as r(bron_id text, aanbod_id uuid, vingerafdruk text, bestand text, blad text, rij int))
            insert into bronrecord (bron, bron_id, aanbod_id, vingerafdruk, bestand, blad, rij, gezien_op)
            select ?, bron_id, aanbod_id, vingerafdruk, bestand, blad, rij, now() from r
            on conflict (bron, bron_id) do update set aanbod_id = excluded.aanbod_id, vingerafdruk = excluded.vingerafdruk,
                bestand = excluded.bestand, blad = excluded.blad, rij = excluded.rij, gezien_op = excluded.gezien_op""";

    static final String HERKOMST_WEG = """
            with r as (select * from jsonb_to_recordset(?::jsonb) as r(aanbod_id uuid, veld text))
            delete from herkomst h using r where h.aanbod_id = r.aanbod_id and h.veld = r.veld and h.bron = ?""";

    static final String HERKOMST = """
            with r as (select * from jsonb_to_recordset(?::jsonb) as r(aanbod_id uuid, veld text, waarde jsonb))
            insert into herkomst as h (aanbod_id, veld, bron, wie, wanneer, waarde)
            select aanbod_id, veld, ?, 'import', now(), waarde from r
            on conflict (aanbod_id, veld, bron) do update set wanneer = excluded.wanneer, waarde = excluded.waarde
            where h.waarde is distinct from excluded.waarde""";

    static final String CONFLICT_WEG = """
            with r as (select value::uuid as id from jsonb_array_elements_text(?::jsonb))
            delete from importconflict c using r where c.aanbod_id = r.id and c.bron = ?""";

    static final String CONFLICT = """
            with r as (select * from jsonb_to_recordset(?::jsonb) as r(aanbod_id uuid, veld text, eigen jsonb, aangeboden jsonb))
            insert into importconflict (aanbod_id, veld, bron, eigen, aangeboden) select aanbod_id, veld, ?, eigen, aangeboden from r""";

    static final String ACHTERGEHOUDEN_WEG = """
            with r as (select value::uuid as id from jsonb_array_elements_text(?::jsonb))
            delete from achtergehouden a using r where a.aanbod_id = r.id and a.bron = ?""";

    static final String ACHTERGEHOUDEN = """
            with r as (select * from jsonb_to_recordset(?::jsonb)
                as r(aanbod_id uuid, bestand text, blad text, rij int, kolom text, reden text))
            insert into achtergehouden (aanbod_id, bron, bestand, blad, rij, kolom, reden)
            select aanbod_id, ?, bestand, blad, rij, kolom, reden from r on conflict do nothing""";

    /** What it looks like may have been refused meanwhile. */
    static final String TWIJFEL = """
            insert into twijfelgeval (aanbod_id, lijkt_op, reden, gelijkenis)
            select aanbod_id, lijkt_op, reden, gelijkenis
            from jsonb_to_recordset(?::jsonb) as r(aanbod_id uuid, lijkt_op uuid, reden text, gelijkenis real)
            where exists (select from aanbod a where a.id = r.lijkt_op)
            on conflict (aanbod_id, lijkt_op) do nothing""";

    private Registersql() {}
}
