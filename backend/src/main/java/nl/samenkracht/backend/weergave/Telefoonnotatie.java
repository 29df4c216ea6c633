package nl.samenkracht.backend.weergave;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** A phone number in groups, so that somebody can read it, say it and type it over; a screen reader says ten digits in a row as one number. */
public final class Telefoonnotatie {
    private static final PhoneNumberUtil NUMMERS = PhoneNumberUtil.getInstance();
    private static final String NEDERLAND = "NL";
    private static final int LANDCODE = 31;

    private Telefoonnotatie() {}

    /**
     * {@code 035 000 0101} for {@code 0350000101}; a number abroad with its country code.
     *
     * @param nummer as the register has it; what is no number, and a short one such as 112, comes back as it is
     */
    public static String leesbaar(String nummer) {
        try {
            PhoneNumber gelezen = NUMMERS.parse(nummer, NEDERLAND);
            return NUMMERS.format(
                    gelezen,
                    gelezen.getCountryCode() == LANDCODE
                            ? PhoneNumberFormat.NATIONAL
                            : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return nummer;
        }
    }
}
