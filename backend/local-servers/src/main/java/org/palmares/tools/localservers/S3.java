// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.net.URI;

/** Where the local S3 endpoint listens, and the one pair of keys that it accepts. */
public record S3(URI endpoint, String accessKey, String secretKey, String region) {

    @Override
    public String toString() {
        return endpoint.toString();
    }
}
