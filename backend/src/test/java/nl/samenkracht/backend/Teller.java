package nl.samenkracht.backend;

/** A text that counts the looks at its characters: what grows faster than the text shows, however fast the machine. */
public final class Teller implements CharSequence {
    private final String tekst;
    private int gekeken;

    /** Nobody looked yet. */
    public Teller(String tekst) {
        this.tekst = tekst;
    }

    /** How often a character was looked at. */
    public int gekeken() {
        return gekeken;
    }

    @Override
    public char charAt(int plaats) {
        gekeken++;
        return tekst.charAt(plaats);
    }

    @Override
    public int length() {
        return tekst.length();
    }

    @Override
    public CharSequence subSequence(int van, int tot) {
        return tekst.subSequence(van, tot);
    }

    @Override
    public String toString() {
        return tekst;
    }
}
