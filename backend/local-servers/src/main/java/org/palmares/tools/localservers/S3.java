// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where the local S3 endpoint listens, the one pair of keys that it accepts, and the folder of its
 * objects.
 */
public record S3(URI endpoint, String accessKey, String secretKey, String region, Path folder) {

    @Override
    public String toString() {
        return endpoint.toString();
    }
}
