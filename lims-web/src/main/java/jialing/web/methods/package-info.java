/** Methods, their verification and replacement over REST. */
package jialing.web.methods;
