// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Authorization code with PKCE for the one public client, the web client. */
@Configuration(proxyBeanMethods = false)
class AuthorizationServer {

    private final String application;

    AuthorizationServer(@Value("${palmares.identity.application}") String application) {
        this.application = application;
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) throws Exception {
        var server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, configured -> configured.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .cors(cors -> cors.configurationSource(origins()))
                .csrf(csrf -> csrf.ignoringRequestMatchers(server.getEndpointsMatcher()))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(
                                        new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/sign-in", "/register", "/error", "/font/*")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl(application))
                .build();
    }

    @Bean
    RegisteredClientRepository clients() {
        RegisteredClient web =
                RegisteredClient.withId(UUID.nameUUIDFromBytes(new byte[] {1}).toString())
                        .clientId("palmares-web")
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(application + "/signed-in")
                        .postLogoutRedirectUri(application + "/")
                        .scope("openid")
                        .scope("profile")
                        .scope("email")
                        .scope("palmares")
                        .clientSettings(
                                ClientSettings.builder()
                                        .requireProofKey(true)
                                        .requireAuthorizationConsent(false)
                                        .build())
                        .tokenSettings(
                                TokenSettings.builder()
                                        .accessTokenTimeToLive(Duration.ofHours(8))
                                        .build())
                        .build();
        return new InMemoryRegisteredClientRepository(web);
    }

    /** Access tokens are for the server alone; who somebody is stands in both tokens. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(Directory directory) {
        return context -> {
            Authentication who = Objects.requireNonNull(context.getPrincipal());
            directory.byEmail(who.getName()).ifPresent(person -> write(person, context));
        };
    }

    private static void write(Person person, JwtEncodingContext context) {
        var claims = context.getClaims();
        claims.subject(person.subject());
        claims.claim("name", person.name());
        claims.claim("email", person.email());
        // Nobody checks mailboxes here, and no letter leaves the machine.
        claims.claim("email_verified", true);
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            claims.audience(List.of("palmares"));
            claims.claim("roles", person.roles());
        }
    }

    @Bean
    JWKSource<SecurityContext> keys(@Value("${palmares.identity.folder}") Path folder) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(folder)));
    }

    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys) {
        return org.springframework.security.config.annotation.web.configuration
                .OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings settings(@Value("${palmares.identity.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    private UrlBasedCorsConfigurationSource origins() {
        var cors = new CorsConfiguration();
        cors.addAllowedOrigin(application);
        cors.addAllowedHeader("*");
        cors.addAllowedMethod("*");
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", cors);
        return source;
    }
}
