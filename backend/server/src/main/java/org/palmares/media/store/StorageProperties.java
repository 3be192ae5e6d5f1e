// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;

/**
 * The S3 storage.
 *
 * @param endpoint as the server reaches it
 * @param publicEndpoint as browsers reach it; a signature binds the host, so the two are told apart
 * @param bucketPrefix put before uploads, originals and renditions
 */
@ConfigurationProperties("palmares.storage")
public record StorageProperties(
        URI endpoint,
        URI publicEndpoint,
        @DefaultValue("us-east-1") String region,
        String accessKey,
        String secretKey,
        @DefaultValue("palmares-") String bucketPrefix) {

    @Override
    public String toString() {
        return endpoint + ", " + publicEndpoint + ", " + bucketPrefix + "*";
    }
}
