package nl.samenkracht.backend.breuk;

import org.springframework.r2dbc.core.DatabaseClient;

record KentDatabank(DatabaseClient databank) {}
