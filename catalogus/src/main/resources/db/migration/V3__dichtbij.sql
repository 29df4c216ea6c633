-- "Ook in de buurt" asks for the nearest few on every page of an entry: along this index that reads a handful of rows, however much there is.
-- Degrees of longitude are shorter than those of latitude, in the Netherlands by about this much.
create function plat(lat double precision, lon double precision) returns point
    language sql immutable strict parallel safe
    return point(lon * 0.613, lat);

create index zoekdocument_dichtbij on zoekdocument using gist (plat(lat, lon));
