/** Proficiency tests over REST, for providers and for laboratories that take part. */
package jialing.web.proficiency;
