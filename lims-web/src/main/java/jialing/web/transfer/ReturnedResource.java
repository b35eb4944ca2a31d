package jialing.web.transfer;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jialing.domain.evidence.ResponsibilityChain;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Refusal;
import jialing.domain.transfer.CodedItem;
import jialing.domain.transfer.Consignment;
import jialing.domain.transfer.ReturnedChains;
import jialing.web.shared.Language;

/** Who answers for a result that came back from another laboratory. */
@Produces(MediaType.APPLICATION_JSON)
@Path("transfer/returned/chain")
public class ReturnedResource {

    @Inject
    ReturnedChains chains;

    @Context
    HttpHeaders headers;

    public record ReturnedAct(UUID id, String label, Instant at, List<String> persons, int signatures, String hash) {

        static ReturnedAct of(RecordedAct act, Locale language) {
            return new ReturnedAct(
                    act.id(),
                    act.verb().label().in(language),
                    act.recordedAt(),
                    act.actors().stream().map(each -> each.name()).toList(),
                    act.signatures().size(),
                    act.hash());
        }
    }

    public record ReturnedChainShown(
            Consignment consignment,
            CodedItem coded,
            List<ReturnedAct> sample,
            List<ReturnedAct> consigned,
            ResponsibilityChain laboratory) {}

    /** @param returned id of the result */
    @GET
    public ReturnedChainShown chain(@QueryParam("returned") UUID returned) {
        if (returned == null) {
            throw Refusal.invalid("ResultNamed", "returned", "请指明结果", "Name the result");
        }
        Locale language = Language.of(headers);
        ReturnedChains.ReturnedChain chain = chains.of(returned);
        return new ReturnedChainShown(
                chain.consignment(),
                chain.coded(),
                chain.sample().stream()
                        .map(act -> ReturnedAct.of(act, language))
                        .toList(),
                chain.consigned().stream()
                        .map(act -> ReturnedAct.of(act, language))
                        .toList(),
                chain.laboratory());
    }
}
