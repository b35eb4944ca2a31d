package jialing.domain.network;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.complaints.RegisteredComplaints;
import jialing.domain.contracts.ContractView.ContractLine;
import jialing.domain.credit.CreditGrade;
import jialing.domain.inspection.InspectionConclusion;
import jialing.domain.organisation.Level;

/**
 * What the record knows of an institution, on one page.
 *
 * @param upper code of who supervises its quality, else of who administers it; null at the top
 * @param grade null while it is not rated
 * @param counts of twelve months, and of today
 * @param contracts what ends first comes first
 * @param complaints of twelve months, as far as the asking person is told
 */
public record InstitutionRecord(
        String code,
        String nameZh,
        String nameEn,
        Level level,
        String regionZh,
        String upper,
        CreditGrade grade,
        BigDecimal score,
        List<AnnexLine> scope,
        Staffing staffing,
        List<QualityCount> counts,
        List<InspectionDone> inspections,
        List<DeliveryMade> deliveries,
        List<ContractLine> contracts,
        List<RegisteredComplaints> complaints) {

    /** What a qualification certificate covers today. */
    public record AnnexLine(String certificate, int lines, int methods, LocalDate from, LocalDate to) {}

    /**
     * @param employed today
     * @param certified of them, with a certificate valid today
     * @param signatories of them, appointed today
     * @param instruments in use today
     */
    public record Staffing(int employed, int certified, int signatories, int instruments) {}

    public record InspectionDone(UUID id, String number, InspectionConclusion conclusion, Instant signedAt) {}

    /** @param signedAt null while nobody has signed it */
    public record DeliveryMade(UUID id, String number, int rows, Instant uploadedAt, Instant signedAt) {}
}
