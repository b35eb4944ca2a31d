/**
 * 样品库, the centre where soil and other samples are kept for long: rooms, cabinets and positions, what lies where, who has fetched
 * what, and how long it is kept (HJ/T 166-2004 10; ISO/IEC 17025:2017 7.4).
 *
 * <p>What is stored are containers of received samples. Each movement is a scan of the container and, where it comes to rest, of a
 * position. A container leaves the bank only by a request that another person approved, and for ever only by a disposal that one person
 * proposed and another confirmed with a signature. A cabinet that speaks for itself changes nothing of this record: what it tells is
 * kept, compared, and what differs the keeper has to explain.
 *
 * <p>Invariants: a container lies at one position at most; a position never holds more than its capacity; nobody decides on the own
 * request or confirms the own disposal; what an open question concerns is not disposed of.
 */
package jialing.domain.samplebank;
