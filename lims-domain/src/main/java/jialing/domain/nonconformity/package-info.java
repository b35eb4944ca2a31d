/**
 * Nonconforming work and corrective action (不符合工作与纠正措施; ISO/IEC 17025:2017 7.10, 8.7; RB/T 214-2017 4.5.9–4.5.11).
 *
 * <p>Life: somebody finds that something is not as it has to be, and says what it concerns; work on it may be stopped there and then.
 * It is put right (correction), its significance and cause are evaluated; where it could recur, corrective actions get an owner and
 * a due day; somebody else looks whether they had an effect; the quality officer closes it with a signature. What had no effect goes
 * back to further actions; what was closed too early is reopened with a reason.
 *
 * <p>Invariants: each step is an act and is never changed; where a nonconformity stands follows from its steps; nobody closes one
 * about the own work; while work is stopped on a thing, the gate lets nothing through that it is needed for.
 *
 * <p>Other features open one by {@link jialing.domain.nonconformity.OpenNonconformity}, as the acting person or as the house, and ask
 * {@link jialing.domain.nonconformity.Nonconformities} what there is about a thing.
 *
 * <p>Facts: {@link jialing.domain.nonconformity.NonconformityOpened}, {@link jialing.domain.nonconformity.NonconformityStepped},
 * {@link jialing.domain.nonconformity.NonconformityClosed}.
 */
package jialing.domain.nonconformity;
