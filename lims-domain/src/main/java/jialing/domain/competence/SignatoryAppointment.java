package jialing.domain.competence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;

/**
 * 授权签字人: an institution's person may sign in these fields from a day to a day, by the approving body's document (RB/T 214 4.2;
 * 补充要求 2018 art. 8, 22).
 *
 * @param document number of the approving body's document
 * @param to last day, unless it was ended before
 * @param end null while nobody has ended it
 */
public record SignatoryAppointment(
        UUID id,
        String organisation,
        UUID personId,
        String person,
        String document,
        String approvingBody,
        LocalDate from,
        LocalDate to,
        List<SignatoryField> fields,
        String appointedBy,
        Instant appointedAt,
        AppointmentEnd end) {

    private static final int LONGEST = 100;

    public record AppointmentEnd(String reason, String by, Instant at) {}

    /**
     * 授权签字领域.
     *
     * @param method null for every method
     * @param analyte null for every analyte
     */
    public record SignatoryField(String matrix, String method, String analyte) {

        public SignatoryField {
            matrix = Wording.given("matrix", matrix, LONGEST);
            method = Wording.optional("method", method, LONGEST);
            analyte = Wording.optional("analyte", analyte, LONGEST);
        }

        /** @param anAnalyte null when a method is asked about as a whole */
        boolean covers(String aMatrix, String aMethod, String anAnalyte) {
            return matrix.equals(aMatrix)
                    && (method == null || method.equals(aMethod))
                    && (analyte == null || analyte.equals(anAnalyte));
        }
    }

    public SignatoryAppointment {
        if (fields.isEmpty()) {
            throw Refusal.invalid("FieldNamed", "fields", "至少写明一个签字领域", "Name at least one field");
        }
        fields = List.copyOf(fields);
    }

    /** The same appointment for other fields. */
    public SignatoryAppointment in(List<SignatoryField> others) {
        return new SignatoryAppointment(
                id,
                organisation,
                personId,
                person,
                document,
                approvingBody,
                from,
                to,
                others,
                appointedBy,
                appointedAt,
                end);
    }

    public boolean isInForce(Instant at) {
        LocalDate day = LabClock.dayOf(at);
        return !day.isBefore(from) && !day.isAfter(to) && (end == null || at.isBefore(end.at()));
    }

    boolean covers(String matrix, String method, String analyte) {
        return fields.stream().anyMatch(field -> field.covers(matrix, method, analyte));
    }
}
