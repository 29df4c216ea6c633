package nl.samenkracht.backend.breuk;

import reactor.netty.http.client.HttpClient;

record KentZoekmachine(HttpClient zoekmachine) {}
