package jialing.domain.samplebank.rules;

import jialing.domain.samplebank.BankRequest;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A request is decided on once. */
public final class RequestAwaitsDecision extends Rule<BankRequest> {

    public RequestAwaitsDecision() {
        super(Refusal.Kind.CONFLICT, null, Text.of("申请 {0} 已处理", "Request {0} is decided on already"));
    }

    @Override
    public Verdict judge(BankRequest request) {
        return Verdict.holdsIf(request.state() == BankRequest.RequestState.REQUESTED, "number", request.number());
    }
}
