<#-- Somebody to call: as pages of the checker show it, as the page of contacts does, and as the panel of whom to call now. -->
<#macro telephone number><a href="tel:${number.dial}">${number.written}</a></#macro>

<#macro web contact><p><a href="${contact.web}">${words["contact-web"]}<span class="govuk-visually-hidden">: ${contact.name}</span></a></p></#macro>

<#macro mail contact><p>${words["contact-email"]}: <a href="mailto:${contact.email}">${contact.email}</a></p></#macro>

<#macro heading contact level>
<h${level} id="${contact.role}">${contact.name}</h${level}>
<p>${contact.purpose}</p>
<#if contact.phone.written?has_content>
<p class="contact__tel"><@telephone contact.phone/></p>
</#if>
</#macro>

<#macro check contact>
<#if contact.notKnown?has_content>
<p class="contact__check">${contact.notKnown}</p>
<#elseif contact.check.doubt?has_content>
<p class="contact__check">${contact.check.text}</p>
<#else>
<p>${contact.check.text}</p>
</#if>
</#macro>

<#-- What matters now. -->
<#macro card contact level>
<div class="contact">
<@heading contact level/>
<#if contact.when.line?has_content>
<p>${words["contact-hours"]}: ${contact.when.line}</p>
</#if>
<#if contact.email?has_content && !contact.phone.written?has_content>
<@mail contact/>
</#if>
<#if contact.web?has_content>
<@web contact/>
</#if>
<@check contact/>
</div>
</#macro>

<#-- All there is to know. -->
<#macro full contact level>
<div class="contact">
<@heading contact level/>
<@check contact/>
<#if contact.relay.written?has_content>
<p>${words["contact-relay"]}: <@telephone contact.relay/></p>
</#if>
<#if contact.email?has_content>
<@mail contact/>
</#if>
<#if contact.web?has_content>
<@web contact/>
</#if>
<#if contact.when.rows?has_content>
<table class="hours">
<caption>${words["contact-hours"]}<span class="govuk-visually-hidden">: ${contact.name}</span></caption>
<#list contact.when.rows as row>
<tr><th scope="row">${row.days}</th><td>${row.times}</td></tr>
</#list>
</table>
<#elseif contact.when.line?has_content>
<p>${words["contact-hours"]}: ${contact.when.line}</p>
</#if>
<#if contact.when.otherwise?has_content>
<p>${words["contact-otherwise"]}: <a href="#${contact.when.otherwise}">${contact.when.otherwiseName}</a></p>
</#if>
<#if contact.file?has_content>
<p class="contact__file"><a href="${contact.file}">${words["contact-file"]}<span class="govuk-visually-hidden">: ${contact.name}</span></a></p>
</#if>
</div>
</#macro>

<#-- Whom to call now. A script shows it, and fills it in by the clock of the device; without one it is not there. -->
<#macro nowPanel now>
<section class="now" id="now" aria-labelledby="now-title" data-holidays="${now.holidays}" data-from="${now.from}" data-until="${now.until}" data-open="${words["now-open"]}" data-open-until="${words["now-open-until"]}" data-closed="${words["now-closed"]}" data-opens="${words["now-opens"]}" data-instead="${words["now-instead"]}" data-unknown="${words["now-unknown"]}" data-no-number="${words["now-no-number"]}" data-tomorrow="${words["now-tomorrow"]}" data-on="${words["now-on"]}" data-am="${words["time-am"]}" data-pm="${words["time-pm"]}" data-midday="${words["time-midday"]}" data-midnight="${words["time-midnight"]}" hidden>
<h2 id="now-title">${words["now-title"]}</h2>
<p id="now-time" data-text="${words["now-time"]}"></p>
<p class="contact__check" id="now-holiday" hidden>${words["now-holiday"]}</p>
<p class="contact__check" id="now-ended" data-text="${words["now-ended"]}" hidden></p>
<ul>
<#list now.lines as line>
<li data-role="${line.role}"<#if line.role == "police-emergency"> data-urgent</#if> data-hours="${line.when.encoded}" data-otherwise="${line.when.otherwise}" data-note="<#if !line.when.encoded?has_content>${line.when.line}</#if>">
<a class="now__name" href="${now.page}#${line.role}">${line.name}</a>
<#if line.phone.written?has_content>
<span class="now__tel"><@telephone line.phone/><#if line.check.doubt?has_content> <span>(${line.check.doubt})</span></#if></span>
</#if>
<p></p>
</li>
</#list>
</ul>
</section>
</#macro>
