/**
 * Deliveries of partners: laboratories that do not work in the system hand in their results by one documented format (EDD, electronic data
 * deliverable), checked cell by cell before anything is taken in, whole or not at all, signed by their authorised signatory.
 */
package jialing.domain.partners;
