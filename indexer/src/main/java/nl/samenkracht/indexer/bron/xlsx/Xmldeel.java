package nl.samenkracht.indexer.bron.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook, read as XML without entities. */
final class Xmldeel {
    static final XMLInputFactory FABRIEK = fabriek();

    private Xmldeel() {}

    /** Takes an element the parser stands on. */
    interface Element {
        void neem(XMLStreamReader xml);
    }

    /** Hands over every element that is asked for by its local name, in order. */
    static void loop(ZipFile zip, ZipEntry deel, Map<String, Element> elementen)
            throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(deel)) {
            XMLStreamReader xml = FABRIEK.createXMLStreamReader(in);
            while (xml.hasNext()) {
                Element element =
                        xml.next() == XMLStreamConstants.START_ELEMENT ? elementen.get(xml.getLocalName()) : null;
                if (element != null) {
                    element.neem(xml);
                }
            }
        }
    }

    /** The attribute; empty when it is not there. */
    static String kenmerk(XMLStreamReader xml, String naam) {
        String waarde = xml.getAttributeValue(null, naam);
        return waarde == null ? "" : waarde;
    }

    private static XMLInputFactory fabriek() {
        XMLInputFactory fabriek = XMLInputFactory.newFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabriek;
    }
}
