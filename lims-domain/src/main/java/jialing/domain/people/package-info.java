/**
 * Persons, their accounts, and the capacities they hold in organisations over time.
 *
 * <p>Invariants: an identity is never reused or deleted; a capacity is held from a day to a day, and acts keep the capacity held
 * at their moment; nobody acts as somebody else. Signing asks for the person's own PIN or
 * passkey each time.
 */
package jialing.domain.people;
