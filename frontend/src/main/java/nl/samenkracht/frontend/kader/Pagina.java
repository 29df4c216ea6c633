package nl.samenkracht.frontend.kader;

/** A page that can be rendered: every page record has a frame. */
public interface Pagina {
    /** The frame this page stands in. */
    Kader kader();
}
