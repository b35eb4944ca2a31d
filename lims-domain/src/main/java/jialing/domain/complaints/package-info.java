/**
 * Complaints (投诉) and reports of misconduct (举报) about the laboratories of the network, by the public or by staff, named or not
 * (ISO/IEC 17025:2017 7.9).
 *
 * <p>Life: received, with a receipt by which the reporter follows it, unknown to anybody; accepted or not, with the reason; inquired
 * into; decided under a signature, founded or not; answered; closed. What is founded can open a nonconformity of the organisation
 * complained of. An ordinary complaint can be passed on to it in the words of who handles it; a report of misconduct never is.
 *
 * <p>Invariants: who is complained of does not handle it and does not see it; who reports is sealed, and each opening of the seal is an
 * act with a reason; acts hold digests of what was reported, never its words; nothing tells that a named person came to the door.
 */
package jialing.domain.complaints;
