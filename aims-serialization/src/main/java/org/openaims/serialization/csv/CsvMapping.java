package org.openaims.serialization.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openaims.model.record.InvalidRecordException;

/**
 * What a CSV file means: how it is written, and which records it makes. A value, so that it can be kept as a file
 * beside the register that it reads.
 *
 * @param encoding the name of the character set, such as {@code windows-1252} or {@code UTF-8}
 * @param separator the character between two fields; absent when it is a comma
 * @param completeAsOf the day up to which the file is complete; it is also the day on which its records were made
 * @param statedBy who said so; absent when nobody did
 * @param handedIn the registers that the file stands for, as JSON pointers such as {@code /context/systems}: what is
 *     not in them is not on record
 * @param systems how its records become systems
 * @param impactAssessments where impact assessments come from; absent when the file does not say
 */
public record CsvMapping(
        String encoding,
        Optional<String> separator,
        LocalDate completeAsOf,
        Optional<String> statedBy,
        List<String> handedIn,
        SystemMapping systems,
        Optional<AssessmentMapping> impactAssessments) {

    /**
     * Refuses an unknown encoding, a separator that cannot be one, and registers that are no JSON pointers.
     *
     * @param encoding the name of the character set
     * @param separator the character between two fields
     * @param completeAsOf the day up to which the file is complete
     * @param statedBy who said so
     * @param handedIn the registers that the file stands for
     * @param systems how its records become systems
     * @param impactAssessments where impact assessments come from
     */
    public CsvMapping {
        handedIn = List.copyOf(handedIn);
        if (!isEncoding(encoding)) {
            throw new InvalidRecordException(
                    "CsvMapping.encoding: must be a character set such as UTF-8, but was " + Cells.shortened(encoding));
        }
        if (separator
                .filter(text -> text.length() != 1 || "\"\r\n".contains(text))
                .isPresent()) {
            throw new InvalidRecordException(
                    "CsvMapping.separator: must be one character, and no quotation mark or line break, but was not");
        }
        if (handedIn.isEmpty()) {
            throw new InvalidRecordException("CsvMapping.handedIn: must name at least one register, but named none");
        }
        for (String register : handedIn) {
            if (!register.startsWith("/")) {
                throw new InvalidRecordException(
                        "CsvMapping.handedIn: must be JSON pointers that begin with /, but one was "
                                + Cells.shortened(register));
            }
        }
    }

    /** The character set. */
    Charset charset() {
        return Charset.forName(encoding);
    }

    private static boolean isEncoding(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
