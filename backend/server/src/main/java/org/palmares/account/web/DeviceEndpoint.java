// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.WebUtils;

import java.util.Optional;

/** Gives a browser its device cookie once; a later call keeps it. */
@RestController
class DeviceEndpoint {

    private final DeviceCookie cookies;

    DeviceEndpoint(DeviceCookie cookies) {
        this.cookies = cookies;
    }

    @PostMapping("/device")
    ResponseEntity<Void> device(HttpServletRequest request) {
        boolean known =
                Optional.ofNullable(
                                WebUtils.getCookie(request, DeviceCookie.name(request.isSecure())))
                        .flatMap(cookie -> cookies.read(cookie.getValue()))
                        .isPresent();
        var answer = ResponseEntity.noContent();
        return known
                ? answer.build()
                : answer.header(
                                HttpHeaders.SET_COOKIE,
                                cookies.issue(request.isSecure()).toString())
                        .build();
    }
}
