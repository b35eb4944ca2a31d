package jialing.domain.reporting;

import jakarta.inject.Inject;
import jialing.domain.reporting.rules.ReportIsInForce;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/** Hands out the signed file of a report, and keeps who had it: they are told when it counts no longer. */
@UseCase
public class FetchReport {

    @Inject
    Reports reports;

    @Inject
    Recipients recipients;

    @Inject
    Downloads downloads;

    @Inject
    CurrentActor current;

    /** The file and the number that names it. */
    public record Fetched(String number, byte[] pdf) {}

    /** @throws Refusal while the report is not sealed */
    public Fetched fetch(String number) {
        Actor person = current.get();
        Report report = reports.shared(number);
        byte[] pdf = fileOf(report);
        current.whileBeing(Actor.system(), () -> {
            downloads.byPerson(report, person);
            return report;
        });
        return new Fetched(number, pdf);
    }

    /**
     * For whoever holds a recipient's link. A report that counts no longer is not handed out any more.
     *
     * @throws Refusal when nobody was given such a key
     */
    public Fetched fetchByLink(String key) {
        current.mustBe(Capacity.SYSTEM);
        Recipient recipient = recipients.withKey(key).orElseThrow(() -> Refusal.notFound("Link", "链接", key));
        Report report = reports.shared(reports.byId(recipient.reportId()).number());
        new ReportIsInForce().require(report);
        downloads.byLink(report, recipient);
        return new Fetched(report.number(), fileOf(report));
    }

    private byte[] fileOf(Report report) {
        return reports.file(report.id())
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.CONFLICT,
                        "ReportIsSealed",
                        null,
                        Text.of(
                                "报告 " + report.number() + " 尚未生成签名文件",
                                "Report " + report.number() + " has no signed file yet"),
                        null));
    }
}
