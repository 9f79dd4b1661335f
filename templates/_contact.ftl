<#-- Somebody to call: name, purpose, number, hours, and whether anybody has checked it. -->
<#macro card contact level>
<div class="contact">
<h${level} id="${contact.role}">${contact.name}</h${level}>
<p>${contact.purpose}</p>
<#if contact.phone?has_content>
<p class="contact__tel"><a href="tel:${contact.dial}">${contact.phone}</a></p>
</#if>
<#if contact.hours?has_content>
<p>${words["contact-hours"]}: ${contact.hours}</p>
</#if>
<#if contact.web?has_content>
<p><a href="${contact.web}">${words["contact-web"]}<span class="govuk-visually-hidden">: ${contact.name}</span></a></p>
</#if>
<#if !contact.phone?has_content>
<p class="contact__check">${words["contact-local"]}</p>
<#elseif contact.checked?has_content>
<p>${words["contact-checked"]} ${contact.checked}: ${contact.checkedBy}.</p>
<#else>
<p class="contact__check">${words["contact-unchecked"]} ${contact.source}.</p>
</#if>
</div>
</#macro>
