package jialing.domain.review;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.analysis.BelowDetectionLimit;
import jialing.domain.analysis.Measured;
import jialing.domain.analysis.Qualitative;
import jialing.domain.analysis.Result;
import jialing.domain.analysis.ResultValue;
import jialing.domain.analysis.Results;
import jialing.domain.analysis.SampleResult;
import jialing.domain.biology.Presence;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.review.rules.AmendmentConcernsSignedResult;
import jialing.domain.review.rules.AmendmentGivesReason;
import jialing.domain.review.rules.AmendmentIsValue;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.UseCase;

/**
 * 更正: the authorised signatory puts a new version beside a signed result, with a reason. The old version stays; whatever was
 * reported or published on it is superseded in consequence (ISO/IEC 17025:2017 7.5.2, 7.8.8).
 */
@UseCase
public class AmendResult {

    @Inject
    AnalyticalBatches batches;

    @Inject
    Results results;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<ResultAmended> amended;

    /** @param value as it is to be reported: a number, 检出, 未检出, or {@code <} for below the detection limit in force */
    public Result amend(UUID resultId, String value, String reason, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.SIGNATORY);
        SampleResult signed = results.sampleResult(resultId);
        actor.mustActFor(batches.byId(signed.result().batch()).organisation());
        new AmendmentConcernsSignedResult().require(signed);
        new Objections()
                .hear(new AmendmentGivesReason(), reason)
                .hear(new AmendmentIsValue(), new AmendmentIsValue.Amendment(value, isQualitative(signed)))
                .refuseIfAny();
        Result result = results.amend(resultId, valueOf(value.trim(), signed), reason.trim());
        var content = new LinkedHashMap<String, Object>();
        content.put("container", signed.containerCode());
        content.put("analyte", result.analyte());
        content.put("from", signed.printed());
        content.put("to", value.trim());
        content.put("unit", result.unit());
        content.put("reason", reason.trim());
        Act act = Act.of(
                Verb.AMEND, new Subject("Result", resultId, result.version()), actor, Capacity.SIGNATORY, content);
        ledger.record(act.signedBy(signing.sign(act, means)));
        amended.fire(new ResultAmended(
                result.id(),
                result.batch(),
                signed.sampleId(),
                signed.workOrderId(),
                result.analyte(),
                actor.organisation(),
                result.version(),
                reason.trim()));
        return result;
    }

    private static boolean isQualitative(SampleResult signed) {
        return signed.result().value() instanceof Qualitative;
    }

    private static ResultValue valueOf(String value, SampleResult signed) {
        if (isQualitative(signed)) {
            return new Qualitative(Presence.called(value).orElseThrow());
        }
        return value.equals(AmendmentIsValue.BELOW_LIMIT)
                ? BelowDetectionLimit.ofMethod(signed.result().detectionLimit())
                : new Measured(new BigDecimal(value));
    }
}
