package nl.samenkracht.backend.breuk;

final class Schreeuwt {
    void zeg(String vraag) {
        System.out.println(vraag);
    }
}
