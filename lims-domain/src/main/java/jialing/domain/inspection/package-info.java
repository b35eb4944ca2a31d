/**
 * Inspections of institutions by those who supervise them (双随机、一公开; 检验检测机构监督管理办法 art. 20; RB/T 214-2017 and the
 * supplementary requirements for environmental monitoring institutions).
 *
 * <p>Life: a campaign names the institutions with their tickets, and a reason for every ticket beyond the first; institutions are
 * drawn; for each of those drawn the inspectors are drawn too, without those who work there or declared an interest; two at least
 * inspect. A routine inspection is seen by the inspected at once, a flight inspection (飞行检查) only when it begins. Each point of
 * the checklist is answered, with photos, and where there is no signal from the device's outbox later. Results, raw files and people
 * drawn from the record of the inspected are verified, and answered like points. What does not conform opens a nonconformity in the
 * inspected institution in the same transaction. An inspector and a representative of the inspected sign, or it is recorded why the
 * latter did not. The authority publishes the outcome.
 *
 * <p>Invariants: nobody chooses who is inspected or who inspects; nobody inspects where there is an interest; what was found is not
 * unsaid; nothing is public before an authorised signatory who did not inspect has signed for it.
 */
package jialing.domain.inspection;
