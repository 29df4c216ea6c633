package nl.samenkracht.indexer.bron.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Cells of type d, dates in ISO 8601 (ECMA-376 part 1, 18.18.11), which the reader of rows does not know: it is given a copy of the workbook in
 * which they are texts.
 */
final class Datumcellen {
    private static final QName SOORT = new QName("t");
    private static final String DATUM = "d";
    private static final String TEKST = "str";
    private static final XMLEventFactory MAKER = XMLEventFactory.newFactory();
    private static final XMLOutputFactory UIT = XMLOutputFactory.newFactory();

    private Datumcellen() {}

    /** Whether this piece of a part may hold one. */
    static boolean misschien(byte[] stuk, int lengte) {
        String tekst = new String(stuk, 0, lengte, StandardCharsets.ISO_8859_1);
        return tekst.contains("t=\"d\"") || tekst.contains("t='d'");
    }

    /** The copy, a temporary file; to be deleted after use. */
    static Path alsTekst(Path werkboek) throws IOException {
        Path kopie = Files.createTempFile("werkboek", ".xlsx");
        try (ZipFile zip = new ZipFile(werkboek.toFile());
                ZipOutputStream uit = new ZipOutputStream(Files.newOutputStream(kopie))) {
            for (ZipEntry deel : Collections.list(zip.entries())) {
                uit.putNextEntry(new ZipEntry(deel.getName()));
                try (InputStream in = zip.getInputStream(deel)) {
                    if (deel.getName().contains("worksheets/") && deel.getName().endsWith(".xml")) {
                        vertaal(in, uit);
                    } else {
                        in.transferTo(uit);
                    }
                }
            }
            return kopie;
        } catch (XMLStreamException stuk) {
            Files.delete(kopie);
            throw new IOException(stuk);
        } catch (IOException fout) {
            Files.delete(kopie);
            throw fout;
        }
    }

    private static void vertaal(InputStream in, OutputStream uit) throws XMLStreamException {
        XMLEventReader van = Xmldeel.FABRIEK.createXMLEventReader(in);
        XMLEventWriter naar = UIT.createXMLEventWriter(uit, StandardCharsets.UTF_8.name());
        while (van.hasNext()) {
            XMLEvent deel = van.nextEvent();
            naar.add(deel.isStartElement() ? cel(deel.asStartElement()) : deel);
        }
        naar.flush();
    }

    private static StartElement cel(StartElement element) {
        Attribute soort = element.getAttributeByName(SOORT);
        if (!element.getName().getLocalPart().equals("c")
                || soort == null
                || !soort.getValue().equals(DATUM)) {
            return element;
        }
        List<Attribute> kenmerken = new ArrayList<>();
        element.getAttributes()
                .forEachRemaining(ander ->
                        kenmerken.add(ander.getName().equals(SOORT) ? MAKER.createAttribute(SOORT, TEKST) : ander));
        return MAKER.createStartElement(element.getName(), kenmerken.iterator(), element.getNamespaces());
    }
}
