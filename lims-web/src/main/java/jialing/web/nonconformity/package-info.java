/** Nonconforming work and corrective action over REST. */
package jialing.web.nonconformity;
